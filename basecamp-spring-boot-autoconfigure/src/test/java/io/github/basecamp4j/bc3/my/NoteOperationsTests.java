package io.github.basecamp4j.bc3.my;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NoteOperations}.
 */
class NoteOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private NoteOperations notes;

	@BeforeEach
	void setUp() {
		this.notes = NoteOperations.create(basecamp.bc3());
	}

	@Test
	void getBeforeAnythingWasWrittenHasNoId() {
		basecamp.stubFor(get("/999/my/notes.json").willReturn(okJson(note("null", ""))));
		Note note = this.notes.get();
		assertThat(note.id()).isNull();
		assertThat(note.createdAt()).isNull();
		assertThat(note.content()).isEmpty();
		assertThat(note.contentAttachments()).isEmpty();
	}

	@Test
	void updateSendsTheContentInAWrapper() {
		basecamp.stubFor(put("/999/my/notes.json").willReturn(okJson(note("81", "<div>Grease the winch</div>"))));
		assertThat(this.notes.update("<div>Grease the winch</div>").id()).isEqualTo(81);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/my/notes.json")), """
				{"note": {"content": "<div>Grease the winch</div>"}}""");
	}

	private static String note(String id, String content) {
		return """
				{"id": %s, "type": "Notebook::Note", "created_at": null, "updated_at": null, "content": "%s",
				 "content_attachments": [], "url": "https://3.basecampapi.com/999/my/notes.json",
				 "app_url": "https://3.basecamp.com/999/my/notes"}""".formatted(id, content);
	}

}
