package io.github.basecamp4j.tokens;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * New tokens that the database did not take. They serve from memory, and saving them is
 * tried again until it works.
 */
final class UnsavedTokens {

	private static final Log logger = LogFactory.getLog(UnsavedTokens.class);

	private static final int RETRY_SECONDS = 2;

	private final ConcurrentHashMap<ConnectionId, Unsaved> unsaved = new ConcurrentHashMap<>();

	private final AtomicBoolean scheduled = new AtomicBoolean();

	private volatile boolean closed;

	private final Consumer<ConnectionId> saver;

	UnsavedTokens(Consumer<ConnectionId> saver) {
		this.saver = saver;
	}

	@Nullable StoredTokens find(ConnectionId id) {
		Unsaved entry = this.unsaved.get(id);
		return (entry != null) ? entry.tokens() : null;
	}

	/**
	 * Return what the row should hold: the unsaved tokens, unless somebody else gave the
	 * connection another refresh token meanwhile.
	 */
	StoredTokens reconcile(ConnectionId id, StoredTokens row) {
		Unsaved entry = this.unsaved.get(id);
		return (entry != null && Objects.equals(entry.replaced().refreshToken(), row.refreshToken())) ? entry.tokens()
				: row;
	}

	/**
	 * Keep tokens. The log has the words of {@link JdbcTransactions}, which leaves values
	 * out, but not those of others, which may quote what they did not take.
	 */
	void keep(ConnectionId id, StoredTokens row, StoredTokens tokens, Throwable cause) {
		logger.error("New tokens of principal '" + id.principalName()
				+ "' cannot be saved. They are kept in memory and lost if the application ends before the database "
				+ "takes them: " + ((cause instanceof SQLException) ? cause.getMessage() : cause.getClass().getName()));
		this.unsaved.put(id, new Unsaved(row, tokens));
		schedule();
	}

	void discard(ConnectionId id) {
		this.unsaved.remove(id);
	}

	int size() {
		return this.unsaved.size();
	}

	void close() {
		this.closed = true;
		saveAll();
		if (!this.unsaved.isEmpty()) {
			logger.error("New tokens are lost, because the database did not take them before the end. These principals "
					+ "may have to connect again: "
					+ this.unsaved.keySet().stream().map(ConnectionId::principalName).sorted().toList());
		}
	}

	private void saveAll() {
		for (ConnectionId id : Set.copyOf(this.unsaved.keySet())) {
			try {
				this.saver.accept(id);
			}
			catch (RuntimeException ex) {
				logger.debug("Saving is tried again: " + ex.getMessage());
			}
		}
	}

	private void schedule() {
		if (this.scheduled.compareAndSet(false, true)) {
			CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS).execute(() -> {
				this.scheduled.set(false);
				saveAll();
				if (!this.unsaved.isEmpty() && !this.closed) {
					schedule();
				}
			});
		}
	}

	/**
	 * Tokens that wait to be saved.
	 *
	 * @param replaced what the row held when they were made
	 * @param tokens the tokens
	 */
	private record Unsaved(StoredTokens replaced, StoredTokens tokens) {

	}

}
