package io.github.basecamp4j.tokens;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Work on threads that inherit nothing, neither who is signed in nor a transaction, and
 * that nobody interrupts.
 */
final class BackgroundWork implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(BackgroundWork.class);

	private static final int MAX_THREADS = 2;

	private static final int IDLE_SECONDS = 10;

	private static final int CLOSE_SECONDS = 10;

	private final Set<Key> present = ConcurrentHashMap.newKeySet();

	private final ThreadPoolExecutor executor;

	private final ThreadPoolExecutor finisher;

	BackgroundWork() {
		this(BackgroundWork::thread);
	}

	BackgroundWork(ThreadFactory threads) {
		this.executor = new ThreadPoolExecutor(MAX_THREADS, MAX_THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), threads, new ThreadPoolExecutor.DiscardPolicy());
		this.executor.allowCoreThreadTimeOut(true);
		this.finisher = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS,
				new SynchronousQueue<>(), threads, (work, executor) -> work.run());
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(null, work, "basecamp-tokens", 0, false);
		thread.setContextClassLoader(BackgroundWork.class.getClassLoader());
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Do some work at once and wait for it. It is done to the end even when the caller is
	 * interrupted, who might lose new tokens otherwise, and by the caller itself when
	 * there is no thread to be had.
	 * @param work the work
	 * @param unattended gets the result if the caller did not wait that long
	 * @param <T> the type of the result
	 * @return the result
	 */
	<T extends @Nullable Object> T finish(Supplier<T> work, Consumer<T> unattended) {
		CompletableFuture<T> result;
		try {
			result = CompletableFuture.supplyAsync(work, this.finisher);
		}
		catch (RuntimeException | Error ex) {
			logger.warn("There is no thread to refresh tokens on: " + ex.getMessage());
			return work.get();
		}
		try {
			return result.get();
		}
		catch (InterruptedException ex) {
			result.thenAccept(unattended).whenComplete(BackgroundWork::logFailure);
			Thread.currentThread().interrupt();
			throw new BasecampTokenUnavailableException("The thread was interrupted; what it waited for goes on", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
	}

	private static void logFailure(@Nullable Void result, @Nullable Throwable failure) {
		if (failure != null) {
			logger.warn("What a thread that was interrupted did not wait for failed", failure);
		}
	}

	/**
	 * Do some work soon, so that no caller has to wait for it, unless the same is waiting
	 * or being done already.
	 * @param name says what is done
	 * @param id the connection it is done for
	 * @param work the work
	 */
	void submit(String name, ConnectionId id, Runnable work) {
		Key key = new Key(name, id);
		if (this.present.add(key)) {
			try {
				this.executor.execute(() -> run(key, work));
			}
			catch (RuntimeException | Error ex) {
				this.present.remove(key);
				logger.warn("There is no thread to work on tokens: " + ex.getMessage());
			}
		}
	}

	private void run(Key key, Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			logger.warn(key.name() + " the tokens of principal '" + key.id().principalName() + "' failed", ex);
		}
		finally {
			this.present.remove(key);
		}
	}

	boolean isIdle() {
		return this.present.isEmpty();
	}

	/**
	 * End what is being done, since new tokens might be lost otherwise, and forget what
	 * is waiting. Closing again does nothing.
	 */
	@Override
	public void close() {
		if (this.executor.isShutdown()) {
			return;
		}
		this.executor.getQueue().clear();
		this.executor.shutdown();
		this.finisher.shutdown();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSE_SECONDS);
		try {
			boolean done = this.executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
			if (!this.finisher.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS) || !done) {
				logger.warn("Tokens are still being refreshed after " + CLOSE_SECONDS + " s");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What is done for whom.
	 *
	 * @param name what is done
	 * @param id the connection
	 */
	private record Key(String name, ConnectionId id) {

	}

}
