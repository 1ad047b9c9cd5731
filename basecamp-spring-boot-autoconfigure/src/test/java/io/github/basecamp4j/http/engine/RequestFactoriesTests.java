package io.github.basecamp4j.http.engine;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.http.engine.HttpSettings.Engine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RequestFactories}.
 */
class RequestFactoriesTests {

	@Test
	void autoPicksApacheWhenItIsThere() {
		assertThat(RequestFactories.create(HttpSettings.defaults())).isInstanceOf(HttpComponentsRequestFactory.class);
	}

	@Test
	void jdkIsPickedWhenItIsAskedFor() {
		assertThat(RequestFactories.create(HttpSettings.builder().engine(Engine.JDK).build()))
			.isInstanceOf(JdkRequestFactory.class);
	}

}
