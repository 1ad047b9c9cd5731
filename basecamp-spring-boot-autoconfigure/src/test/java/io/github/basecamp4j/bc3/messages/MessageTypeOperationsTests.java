package io.github.basecamp4j.bc3.messages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link MessageTypeOperations}.
 */
class MessageTypeOperationsTests {

	private static final String TYPES = "/999/buckets/2085958504/categories.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private MessageTypeOperations messageTypes;

	@BeforeEach
	void setUp() {
		this.messageTypes = MessageTypeOperations.create(basecamp.bc3());
	}

	@Test
	void createWhenTheIconIsMissingTellsTheField() {
		basecamp.stubFor(post(TYPES).willReturn(jsonResponse("""
				{"icon": ["can't be blank"]}""", 400)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.messageTypes.create(2085958504, "Notice", ""))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("icon"));
	}

	@Test
	void updateSendsNameAndIcon() {
		String url = "/999/buckets/2085958504/categories/823758531.json";
		basecamp.stubFor(put(url).willReturn(okJson("""
				{"id": 823758531, "name": "Warning", "icon": "⚠️"}""")));
		assertThat(this.messageTypes.update(2085958504, 823758531, "Warning", "⚠️").icon()).isEqualTo("⚠️");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"name": "Warning", "icon": "⚠️"}""");
	}

}
