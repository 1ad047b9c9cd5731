package io.github.basecamp4j.tokens;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A lock for each connection that somebody is working on.
 */
final class KeyLocks {

	private final ConcurrentHashMap<ConnectionId, Holder> holders = new ConcurrentHashMap<>();

	/**
	 * Run an action under the lock of a connection.
	 * @param id the connection
	 * @param wait how to wait for the lock
	 * @param action the action
	 * @param busy what to do instead when the lock is not to be had in time
	 * @param <T> the type of the result
	 * @return the result
	 */
	<T extends @Nullable Object> T locked(ConnectionId id, Wait wait, Supplier<T> action, Supplier<T> busy) {
		Holder holder = this.holders.compute(id,
				(key, existing) -> (existing != null) ? existing.shared() : new Holder(new ReentrantLock(), 1));
		try {
			if (!tryLock(holder.lock(), wait)) {
				return busy.get();
			}
			try {
				return action.get();
			}
			finally {
				holder.lock().unlock();
			}
		}
		finally {
			this.holders.computeIfPresent(id, (key, existing) -> existing.released());
		}
	}

	private static boolean tryLock(ReentrantLock lock, Wait wait) {
		try {
			return wait.on(lock);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * A way to wait for a lock.
	 */
	@FunctionalInterface
	interface Wait {

		boolean on(ReentrantLock lock) throws InterruptedException;

	}

	/**
	 * A lock and how many threads have a use for it.
	 *
	 * @param lock the lock
	 * @param users the number of threads
	 */
	private record Holder(ReentrantLock lock, int users) {

		Holder shared() {
			return new Holder(this.lock, this.users + 1);
		}

		@Nullable Holder released() {
			return (this.users > 1) ? new Holder(this.lock, this.users - 1) : null;
		}

	}

}
