package io.github.basecamp4j.bcx.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CommentOperations}.
 */
class CommentOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CommentOperations comments;

	@BeforeEach
	void setUp() {
		this.comments = CommentOperations.create(basecamp.bcx());
	}

	@ParameterizedTest
	@CsvSource({ "MESSAGE,messages", "TODO,todos", "TODOLIST,todolists", "DOCUMENT,documents", "UPLOAD,uploads",
			"FORWARD,forwards", "CALENDAR_EVENT,calendar_events" })
	void createPutsTheCommentBelowItsSection(Commentable commentable, String section) {
		basecamp.stubFor(post(anyUrl()).willReturn(okJson("""
				{"id": 1028592764, "content": "Ladders are in the shed.",
				"created_at": "2026-03-28T09:00:00-05:00", "updated_at": "2026-03-28T09:00:00-05:00",
				"creator": {"id": 149087660, "name": "Tomasz Bielak"},
				"topic_url": "https://basecamp.com/999/api/v1/topics/9037.json"}""")));
		Comment comment = this.comments.create(605816632, commentable, 936075699, "Ladders are in the shed.",
				new CommentFields());
		assertThat(comment.topicUrl()).isEqualTo("https://basecamp.com/999/api/v1/topics/9037.json");
		basecamp.verifyOnly(
				postRequestedFor(urlEqualTo("/999/api/v1/projects/605816632/" + section + "/936075699/comments.json")),
				"""
						{"content": "Ladders are in the shed."}""");
	}

}
