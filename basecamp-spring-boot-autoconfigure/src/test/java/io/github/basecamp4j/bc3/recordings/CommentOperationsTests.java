package io.github.basecamp4j.bc3.recordings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CommentOperations}.
 */
class CommentOperationsTests {

	private static final String COMMENTS = "/999/recordings/1069479860/comments.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CommentOperations comments;

	@BeforeEach
	void setUp() {
		this.comments = CommentOperations.create(basecamp.bc3());
	}

	@Test
	void createIsNotRepeatedBecauseSubscribersWouldBeToldTwice() {
		basecamp.stubFor(post(COMMENTS).willReturn(serviceUnavailable()));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> this.comments.create(1069479860, "<p>The lamp flickers.</p>"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(COMMENTS)), """
				{"content": "<p>The lamp flickers.</p>"}""");
	}

	@Test
	void createDoesNotFollowTheLocationThatLeadsToAPage() {
		basecamp.stubFor(post(COMMENTS).willReturn(jsonResponse("""
				{"id": 1069479861, "content": "<p>The lamp flickers.</p>"}""", 201).withHeader("Location",
				basecamp.baseUrl() + "/999/buckets/2085958504/comments/1069479861")));
		Comment comment = this.comments.create(1069479860, "<p>The lamp flickers.</p>");
		assertThat(comment.content()).isEqualTo("<p>The lamp flickers.</p>");
		assertThat(comment.contentAttachments()).isEmpty();
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(COMMENTS)), """
				{"content": "<p>The lamp flickers.</p>"}""");
	}

}
