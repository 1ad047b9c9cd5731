package io.github.basecamp4j.http;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.TimeUnit;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PageTasks}.
 */
class PageTasksTests {

	@Test
	void observationReachesTheThreadsOfPages() throws Exception {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler((context) -> true);
		ObservationRegistry former = ObservationThreadLocalAccessor.getInstance().getObservationRegistry();
		ObservationThreadLocalAccessor.getInstance().setObservationRegistry(registry);
		Observation observation = Observation.start("request", registry);
		try (PageTasks tasks = new PageTasks(null); Observation.Scope scope = observation.openScope()) {
			Thread[] thread = new Thread[1];
			assertThat(tasks.start(() -> {
				thread[0] = Thread.currentThread();
				return registry.getCurrentObservation();
			}).get(10, TimeUnit.SECONDS)).isSameAs(observation);
			assertThat(thread[0]).isNotSameAs(Thread.currentThread())
				.extracting(Thread::getName)
				.isEqualTo("basecamp-pages");
		}
		finally {
			observation.stop();
			ObservationThreadLocalAccessor.getInstance().setObservationRegistry(former);
		}
	}

	@Test
	void threadsDoNotKeepTheJvmAlive() throws Exception {
		try (PageTasks tasks = new PageTasks(null)) {
			assertThat(tasks.start(() -> Thread.currentThread().isDaemon()).get(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void threadsInheritNothingFromTheirFirstCaller() throws Exception {
		InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
		Thread caller = Thread.currentThread();
		ClassLoader former = caller.getContextClassLoader();
		local.set("of the first caller");
		caller.setContextClassLoader(new URLClassLoader(new URL[0]));
		try (PageTasks tasks = new PageTasks(null)) {
			assertThat(tasks.start(local::get).get(10, TimeUnit.SECONDS)).isNull();
			assertThat(tasks.start(() -> Thread.currentThread().getContextClassLoader()).get(10, TimeUnit.SECONDS))
				.isSameAs(PageTasks.class.getClassLoader());
		}
		finally {
			caller.setContextClassLoader(former);
			local.remove();
		}
	}

	@Test
	void closeEndsOwnThreads() throws Exception {
		PageTasks tasks = new PageTasks(null);
		Thread thread = tasks.start(Thread::currentThread).get(10, TimeUnit.SECONDS);
		tasks.close();
		thread.join(10_000);
		assertThat(thread.isAlive()).isFalse();
	}

}
