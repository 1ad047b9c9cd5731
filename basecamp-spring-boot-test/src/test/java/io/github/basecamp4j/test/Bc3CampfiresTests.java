package io.github.basecamp4j.test;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.campfires.CampfireLine;
import io.github.basecamp4j.bc3.campfires.CampfireLineFields;
import io.github.basecamp4j.bc3.campfires.Chatbot;
import io.github.basecamp4j.bc3.campfires.ChatbotFields;
import io.github.basecamp4j.bc3.projects.Tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's campfires of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3CampfiresTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void lineIsSaidChangedAndDeleted(BasecampServer basecamp) {
		long chat = this.fair.campfireId();
		CampfireLine line = this.bc3.campfireLines()
			.createInProject(this.fair.id(), "Rain < wind", new CampfireLineFields());
		assertThat(line.type()).isEqualTo(CampfireLine.TEXT);
		assertThat(line.content()).isEqualTo("Rain < wind");
		this.bc3.campfireLines().update(chat, line.id(), "<b>Rain</b>");
		line = this.bc3.campfireLines().get(chat, line.id());
		assertThat(line.type()).isEqualTo(CampfireLine.RICH_TEXT);
		assertThat(line.title()).isEqualTo("Rain");
		this.bc3.campfireLines().delete(chat, line.id());
		assertThat(this.bc3.campfireLines().list(chat)).isEmpty();
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::action)
			.containsExactly("created", "content_changed", "deleted");
	}

	@Test
	void arrangedLinesAreListedNewestFirst() {
		this.fair.campfireLine("Anybody here?").campfireLine("No");
		assertThat(this.bc3.campfireLines().list(this.fair.campfireId())).extracting(CampfireLine::content)
			.containsExactly("No", "Anybody here?");
		assertThat(this.bc3.campfires().list()).extracting("topic").containsExactly("Campfire");
	}

	@Test
	void fileIsPutIntoTheCampfireListedAndDownloaded(BasecampServer basecamp) {
		long chat = this.fair.campfireId();
		byte[] bytes = { 1, 2, 3 };
		this.bc3.campfireLines().create(chat, "Look", new CampfireLineFields());
		CampfireLine line = this.bc3.campfireLines().createUpload(chat, Content.of("sail.png", bytes));
		assertThat(line.type()).isEqualTo(CampfireLine.UPLOAD);
		assertThat(line.title()).isEqualTo("sail.png");
		assertThat(line.content()).isNull();
		assertThat(this.bc3.campfireLines().list(chat)).hasSize(2);
		assertThat(this.bc3.campfireLines().listUploads(chat)).singleElement().satisfies((upload) -> {
			assertThat(upload.id()).isEqualTo(line.id());
			CampfireLine.Attachment file = upload.attachments().get(0);
			assertThat(file.contentType()).isEqualTo("image/png");
			assertThat(file.byteSize()).isEqualTo(3);
			assertThat(file.downloadUrl()).startsWith(basecamp.baseUrl().toString());
		});
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.campfireLines().update(chat, line.id(), "No file"));
		this.bc3.campfireLines().delete(chat, line.id());
		assertThat(this.bc3.campfireLines().listUploads(chat)).isEmpty();
	}

	@Test
	void uploadNeedsNameAndBytes(BasecampServer basecamp) {
		ServerClient client = new ServerClient(basecamp.baseUrl());
		String token = basecamp.accessToken("jane");
		String path = "/" + basecamp.bc3().accountId() + "/chats/" + this.fair.campfireId() + "/uploads.json";
		assertThat(client.send(token, "POST", path, "sail").statusCode()).isEqualTo(422);
		assertThat(client.send(token, "POST", path + "?name=sail.png", "").statusCode()).isEqualTo(422);
		assertThat(this.bc3.campfireLines().list(this.fair.campfireId())).isEmpty();
	}

	@Test
	void chatbotSpeaksWithItsKeyAlone(BasecampServer basecamp) {
		long chat = this.fair.campfireId();
		Chatbot owl = this.bc3.chatbots().create(this.fair.id(), chat, "owl", new ChatbotFields());
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(owl.linesUrl()))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"content\": \"<b>Hoo</b>\"}"));
		ServerClient client = new ServerClient(basecamp.baseUrl());
		assertThat(client.send(request).statusCode()).isEqualTo(201);
		assertThat(this.bc3.campfireLines().list(chat)).singleElement().satisfies((line) -> {
			assertThat(line.creator().name()).isEqualTo("owl");
			assertThat(line.type()).isEqualTo(CampfireLine.RICH_TEXT);
		});
		assertThat(this.bc3.people().me().name()).isEqualTo("jane");
		this.bc3.chatbots().delete(this.fair.id(), chat, owl.id());
		assertThat(client.send(request).statusCode()).isEqualTo(404);
	}

	@Test
	void libraryLetsChatbotSpeakForNobody(BasecampServer basecamp) {
		long chat = this.fair.campfireId();
		Chatbot owl = this.bc3.chatbots().create(this.fair.id(), chat, "owl", new ChatbotFields());
		this.bc3.chatbots().createLine(owl.linesUrl(), "<b>Hoo</b>");
		assertThat(this.bc3.campfireLines().list(chat)).extracting((line) -> line.creator().name())
			.containsExactly("owl");
		assertThat(basecamp.requests()).filteredOn((request) -> request.path().contains("/integrations/"))
			.extracting("principal")
			.containsExactly((Object) null);
	}

	@Test
	void chatbotIsChanged() {
		long chat = this.fair.campfireId();
		long owl = this.bc3.chatbots().create(this.fair.id(), chat, "owl", new ChatbotFields()).id();
		this.bc3.chatbots()
			.update(this.fair.id(), chat, owl, new ChatbotFields().withCommandUrl("https://owl.example"));
		assertThat(this.bc3.chatbots().get(this.fair.id(), chat, owl).commandUrl()).isEqualTo("https://owl.example");
		assertThat(this.bc3.chatbots().list(this.fair.id(), chat)).extracting(Chatbot::serviceName)
			.containsExactly("owl");
	}

	@Test
	void mistakesAreRefused(BasecampServer basecamp) {
		long chat = this.fair.campfireId();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.campfireLines().create(chat, " ", new CampfireLineFields()));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.chatbots().create(this.fair.id(), chat, "two words", new ChatbotFields()));
		long line = this.bc3.campfireLines().create(chat, "Rain", new CampfireLineFields()).id();
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> Clients.bc3(basecamp, "kim").campfireLines().update(chat, line, "Sun"));
		long other = basecamp.bc3().project("Regatta").campfireId();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.campfireLines().get(other, line));
		this.fair.withoutTool(Tool.CHAT);
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.campfires().get(chat));
		assertThat(this.bc3.campfires().list()).extracting("id").containsExactly(other);
	}

}
