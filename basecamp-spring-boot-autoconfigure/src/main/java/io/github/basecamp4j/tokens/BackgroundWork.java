package io.github.basecamp4j.tokens;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Work on connections whose token is still valid, so that no caller has to wait for it.
 * Its threads inherit nothing: neither who is signed in nor a transaction.
 */
final class BackgroundWork implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(BackgroundWork.class);

	private static final int MAX_THREADS = 2;

	private static final int IDLE_SECONDS = 10;

	private static final int CLOSE_SECONDS = 10;

	private final Set<Key> present = ConcurrentHashMap.newKeySet();

	private final ThreadPoolExecutor executor = new ThreadPoolExecutor(MAX_THREADS, MAX_THREADS, IDLE_SECONDS,
			TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BackgroundWork::thread,
			new ThreadPoolExecutor.DiscardPolicy());

	BackgroundWork() {
		this.executor.allowCoreThreadTimeOut(true);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(null, work, "basecamp-tokens", 0, false);
		thread.setContextClassLoader(BackgroundWork.class.getClassLoader());
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Do some work soon, unless the same is waiting or being done already.
	 * @param name says what is done
	 * @param id the connection it is done for
	 * @param work the work
	 */
	void submit(String name, ConnectionId id, Runnable work) {
		Key key = new Key(name, id);
		if (this.present.add(key)) {
			this.executor.execute(() -> run(key, work));
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
	 * is waiting.
	 */
	@Override
	public void close() {
		this.executor.getQueue().clear();
		this.executor.shutdown();
		try {
			if (!this.executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
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
