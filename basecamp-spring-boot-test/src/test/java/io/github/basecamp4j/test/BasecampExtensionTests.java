package io.github.basecamp4j.test;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.github.basecamp4j.autoconfigure.BasecampAutoConfiguration;
import io.github.basecamp4j.autoconfigure.BasecampConnectionDetails;
import io.github.basecamp4j.autoconfigure.BcxAutoConfiguration;
import io.github.basecamp4j.autoconfigure.LaunchpadAutoConfiguration;
import io.github.basecamp4j.bcx.BcxClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampExtension}.
 */
@ExtendWith(BasecampExtension.class)
class BasecampExtensionTests {

	@BeforeEach
	void arrange(BasecampServer basecamp) {
		basecamp.bcx().project("Fair");
	}

	@Test
	void contextRunnerIsPointedAtTheServer(BasecampServer basecamp) {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
					BcxAutoConfiguration.class))
			.withBean(BasecampConnectionDetails.class, basecamp::connectionDetails)
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
					"basecamp.access-token=" + basecamp.accessToken("jane"))
			.run((context) -> assertThat(context.getBean(BcxClient.class).projects().list()).extracting("name")
				.containsExactly("Fair"));
	}

	@RepeatedTest(2)
	void eachTestHasItsOwn(BasecampServer basecamp) {
		assertThat(new ServerClient(basecamp.baseUrl())
			.get(basecamp.accessToken("jane"), "/" + basecamp.bcx().accountId() + "/api/v1/projects.json")
			.body()).containsOnlyOnce("Fair");
	}

}
