package io.github.basecamp4j.bcx.topics;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TopicOperations}.
 */
class TopicOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TopicOperations topics;

	@BeforeEach
	void setUp() {
		this.topics = TopicOperations.create(basecamp.bcx());
	}

	@Test
	void listLeadsToWhatTopicsAreAboutAndCountsTheirFiles() {
		basecamp.stubFor(get("/999/api/v1/topics.json?sort=oldest&page=1").willReturn(okJson("""
				[{"id": 9037, "title": "Oil the hinges", "attachments": 2,
				"topicable": {"id": 223304243, "type": "Todo"}}]""")));
		assertThat(this.topics.list(TopicSort.OLDEST)).singleElement().satisfies((topic) -> {
			assertThat(topic.attachments()).isEqualTo(2);
			assertThat(topic.topicable().type()).isEqualTo("Todo");
			assertThat(topic.topicable().id()).isEqualTo(223304243);
			assertThat(topic.bucket()).isNull();
		});
	}

}
