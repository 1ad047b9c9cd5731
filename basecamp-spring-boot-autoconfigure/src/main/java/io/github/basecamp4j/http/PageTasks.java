package io.github.basecamp4j.http;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.core.task.TaskDecorator;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.util.ClassUtils;

/**
 * Runs requests for pages ahead of their consumer. A task that finds no thread is run by
 * its consumer in the end, so that no pool can be too small.
 */
final class PageTasks implements AutoCloseable {

	private static final int MAX_THREADS = 32;

	private static final int IDLE_SECONDS = 30;

	private static final boolean CONTEXT_PROPAGATION_PRESENT = ClassUtils
		.isPresent("io.micrometer.context.ContextSnapshot", PageTasks.class.getClassLoader());

	private final Executor executor;

	private final @Nullable ThreadPoolExecutor ownPool;

	private final TaskDecorator decorator;

	PageTasks(@Nullable Executor executor) {
		if (executor != null) {
			this.ownPool = null;
			this.executor = executor;
		}
		else {
			this.ownPool = pool();
			this.executor = this.ownPool;
		}
		this.decorator = CONTEXT_PROPAGATION_PRESENT ? new ContextPropagatingTaskDecorator() : (task) -> task;
	}

	private static ThreadPoolExecutor pool() {
		return new ThreadPoolExecutor(0, MAX_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
				PageTasks::thread, new ThreadPoolExecutor.DiscardPolicy());
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(null, task, "basecamp-pages", 0, false);
		thread.setDaemon(true);
		thread.setContextClassLoader(PageTasks.class.getClassLoader());
		return thread;
	}

	<V> FutureTask<V> start(Callable<V> callable) {
		FutureTask<V> task = new FutureTask<>(callable);
		try {
			this.executor.execute(this.decorator.decorate(task));
		}
		catch (RejectedExecutionException ex) {
			return task;
		}
		return task;
	}

	@Override
	public void close() {
		if (this.ownPool != null) {
			this.ownPool.shutdown();
		}
	}

}
