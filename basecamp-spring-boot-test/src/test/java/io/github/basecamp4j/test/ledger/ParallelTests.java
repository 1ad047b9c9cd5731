package io.github.basecamp4j.test.ledger;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.WithBasecampUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for test classes that run in parallel.
 */
class ParallelTests {

	@Test
	void classesDoNotSeeEachOther() {
		Meeting.arrived = new CountDownLatch(2);
		assertSuccess(run(Fair.class, Regatta.class), 2);
	}

	@Test
	void classesThatShareContextTakeTurns() {
		assertSuccess(run(Lamps.class, Boats.class, Ropes.class), 30);
	}

	private static TestExecutionSummary run(Class<?>... testClasses) {
		LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
			.configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
			.configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
			.configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
			.configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
		for (Class<?> testClass : testClasses) {
			request.selectors(DiscoverySelectors.selectClass(testClass));
		}
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		LauncherFactory.create().execute(request.build(), listener);
		return listener.getSummary();
	}

	private static void assertSuccess(TestExecutionSummary summary, int tests) {
		assertThat(summary.getFailures()).extracting("exception").isEmpty();
		assertThat(summary.getTestsSucceededCount()).isEqualTo(tests);
	}

	private static void arrangeAndAsk(BasecampServer basecamp, BcxClient bcx, String name) {
		assertThat(bcx.projects().list()).isEmpty();
		basecamp.bcx().project(name);
		assertThat(bcx.projects().list()).extracting("name").containsExactly(name);
		assertThat(basecamp.requests()).hasSize(2);
	}

	static final class Meeting {

		private static CountDownLatch arrived;

		static void wait(Runnable work) throws InterruptedException {
			arrived.countDown();
			assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
			work.run();
		}

	}

	@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "ledger.name=fair")
	@AutoConfigureBasecamp
	static class Fair {

		@Test
		@WithBasecampUser
		void sees(@Autowired BasecampServer basecamp, @Autowired BcxClient bcx) throws InterruptedException {
			Meeting.wait(() -> arrangeAndAsk(basecamp, bcx, "Fair"));
		}

	}

	@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "ledger.name=regatta")
	@AutoConfigureBasecamp
	static class Regatta {

		@Test
		@WithBasecampUser
		void sees(@Autowired BasecampServer basecamp, @Autowired BcxClient bcx) throws InterruptedException {
			Meeting.wait(() -> arrangeAndAsk(basecamp, bcx, "Regatta"));
		}

	}

	@SpringBootTest(webEnvironment = WebEnvironment.NONE)
	@AutoConfigureBasecamp
	abstract static class Shared {

		@RepeatedTest(10)
		@WithBasecampUser
		void sees(@Autowired BasecampServer basecamp, @Autowired BcxClient bcx) {
			arrangeAndAsk(basecamp, bcx, getClass().getSimpleName());
		}

	}

	static class Lamps extends Shared {

	}

	static class Boats extends Shared {

	}

	static class Ropes extends Shared {

	}

}
