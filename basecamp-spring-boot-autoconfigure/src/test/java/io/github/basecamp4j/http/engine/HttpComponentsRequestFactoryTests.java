package io.github.basecamp4j.http.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link HttpComponentsRequestFactory}.
 */
class HttpComponentsRequestFactoryTests {

	@Test
	void downloadThatNeverBeginsIsNotWatchedForEver() throws Exception {
		Set<Thread> others = watchers();
		HttpComponentsRequestFactory factory = new HttpComponentsRequestFactory(HttpSettings.defaults());
		factory.close();
		ClientHttpRequest request = factory.createRequest(URI.create("http://localhost:1/blob"), HttpMethod.GET);
		request.getAttributes().put(EngineRequest.STREAMED_ATTRIBUTE, true);
		assertThatIllegalStateException().isThrownBy(request::execute);
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(others).containsAll(watchers()));
	}

	private static Set<Thread> watchers() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().equals("basecamp-watchdog"))
			.collect(Collectors.toSet());
	}

}
