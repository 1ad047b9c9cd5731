package io.github.basecamp4j.test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.attachments.Attachment;
import io.github.basecamp4j.bc3.attachments.RichText;
import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bc3.documents.UploadFields;
import io.github.basecamp4j.bc3.documents.UploadVersion;
import io.github.basecamp4j.bc3.documents.UploadVersionFields;
import io.github.basecamp4j.bc3.documents.Vault;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.todos.TodoFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for the server's files of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3UploadsTests {

	private static final byte[] SAIL = "a sail".getBytes(StandardCharsets.UTF_8);

	private BasecampServer basecamp;

	private Bc3Client bc3;

	private Bc3ArrangedVault vault;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.vault = basecamp.bc3().project("Regatta").vault();
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	static Stream<Arguments> oddNames() {
		String longName = "sail ".repeat(60) + ".txt";
		return Stream.of(arguments("“Grüße” \"and\" 'more' & 100 %+;#?.txt", "“Grüße” \"and\" 'more' & 100 %+;#?.txt"),
				arguments("日本語 שלום عالم 🦊.txt", "日本語 שלום عالم 🦊.txt"),
				arguments("a/b\\c..\n/../d.txt", "a-b-c..--..-d.txt"),
				arguments("  ..hidden.tar.gz ", "..hidden.tar.gz"), arguments(longName, longName));
	}

	@Test
	void fileIsSentPutIntoTheVaultListedAndDownloaded() {
		Attachment attachment = this.bc3.attachments().create(Content.of("sail.txt", SAIL));
		assertThat(download(attachment.downloadUrl())).isEqualTo(SAIL);
		Upload upload = this.bc3.uploads()
			.create(this.vault.id(), attachment.attachableSgid(), new UploadFields().withDescription("<div>Old</div>"));
		assertThat(upload.filename()).isEqualTo("sail.txt");
		assertThat(upload.byteSize()).isEqualTo(SAIL.length);
		assertThat(this.bc3.uploads().list(this.vault.id())).containsExactly(upload);
		assertThat(this.bc3.uploads().get(upload.id())).isEqualTo(upload);
		assertThat(download(upload.downloadUrl())).isEqualTo(SAIL);
		assertThat(this.bc3.vaults().get(this.vault.id())).extracting(Vault::uploadsCount).isEqualTo(1);
	}

	@Test
	void uploadIsRenamedDescribedAndTrashed() {
		long sail = this.vault.upload("sail.txt", MediaType.TEXT_PLAIN, SAIL).id();
		Upload upload = this.bc3.uploads().update(sail, new UploadFields().withBaseName("jib"));
		assertThat(upload.filename()).isEqualTo("jib.txt");
		upload = this.bc3.uploads().update(sail, new UploadFields().withDescription("White"));
		assertThat(upload.filename()).isEqualTo("jib.txt");
		assertThat(upload.description()).isEqualTo("White");
		assertThat(this.bc3.uploads().update(sail, new UploadFields().withDescription(null)).description()).isEmpty();
		this.bc3.recordings().trash(sail);
		assertThat(this.bc3.uploads().list(this.vault.id())).isEmpty();
		assertThat(this.bc3.vaults().get(this.vault.id()).uploadsCount()).isZero();
	}

	@Test
	void newVersionKeepsTheFormerFile() {
		long sail = this.vault.upload("sail.txt", MediaType.TEXT_PLAIN, SAIL).id();
		byte[] newer = "a new sail".getBytes(StandardCharsets.UTF_8);
		String sgid = this.bc3.attachments().create(Content.of("new.png", newer)).attachableSgid();
		Upload upload = this.bc3.uploads().createVersion(sail, sgid, new UploadVersionFields());
		assertThat(upload.id()).isEqualTo(sail);
		assertThat(upload.filename()).isEqualTo("new.png");
		assertThat(upload.contentType()).isEqualTo("image/png");
		assertThat(download(upload.downloadUrl())).isEqualTo(newer);
		List<UploadVersion> versions = this.bc3.uploads().listVersions(sail).toList();
		assertThat(versions).extracting(UploadVersion::action).containsExactly("blob_changed", "created");
		assertThat(versions).extracting((version) -> version.upload().current()).containsExactly(true, false);
		assertThat(download(versions.get(0).upload().downloadUrl())).isEqualTo(newer);
		assertThat(download(versions.get(1).upload().downloadUrl())).isEqualTo(SAIL);
	}

	@Test
	void documentTellsTheFilesInItsText() {
		Attachment sail = this.bc3.attachments().create(Content.of("sail.txt", SAIL));
		String text = "<div>See " + RichText.file(sail.attachableSgid(), "White") + "</div>";
		Document document = this.bc3.documents()
			.create(this.vault.id(), "Rigging", new DocumentFields().withContent(text));
		assertThat(document.contentAttachments()).singleElement().satisfies((attachment) -> {
			assertThat(attachment.filename()).isEqualTo("sail.txt");
			assertThat(download(attachment.downloadUrl())).isEqualTo(SAIL);
		});
	}

	@Test
	void everyTextTellsTheFilesInIt(BasecampServer basecamp) {
		Bc3ArrangedProject fair = basecamp.bc3().project("Fair");
		String text = RichText.file(this.bc3.attachments().create(Content.of("sail.txt", SAIL)).attachableSgid(), "");
		long message = this.bc3.messages()
			.create(fair.messageBoardId(), "Sails", new MessageFields().withContent(text))
			.id();
		long todo = this.bc3.todos()
			.create(fair.todolist("Sails").id(), "Mend", new TodoFields().withDescription(text))
			.id();
		long card = this.bc3.cards().create(fair.column("Sails").id(), "Sew", new CardFields().withContent(text)).id();
		List<List<RichTextAttachment>> files = List.of(this.bc3.messages().get(message).contentAttachments(),
				this.bc3.comments().create(message, text).contentAttachments(),
				this.bc3.todos().get(todo).descriptionAttachments(),
				this.bc3.cards().get(card).descriptionAttachments());
		assertThat(files).allSatisfy(
				(each) -> assertThat(each).extracting(RichTextAttachment::filename).containsExactly("sail.txt"));
	}

	@ParameterizedTest
	@MethodSource("oddNames")
	void oddNameSurvives(String name, String held) {
		String sgid = this.bc3.attachments().create(Content.of(name, SAIL)).attachableSgid();
		Upload upload = this.bc3.uploads().create(this.vault.id(), sgid, new UploadFields());
		assertThat(upload.filename()).isEqualTo(held);
		assertThat(download(upload.downloadUrl())).isEqualTo(SAIL);
	}

	@Test
	void mistakesAreRefused() {
		String sgid = this.bc3.attachments().create(Content.of("sail.txt", SAIL)).attachableSgid();
		this.bc3.uploads().create(this.vault.id(), sgid, new UploadFields());
		for (String wrong : List.of(sgid, "none", "")) {
			assertThatExceptionOfType(BasecampValidationException.class)
				.isThrownBy(() -> this.bc3.uploads().create(this.vault.id(), wrong, new UploadFields()))
				.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("attachable_sgid"));
		}
		assertThat(this.bc3.uploads().list(this.vault.id())).hasSize(1);
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.uploads().get(1));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.uploads().list(1).toList());
	}

	@Test
	void fileNeedsAName() {
		ServerClient client = new ServerClient(this.basecamp.baseUrl());
		HttpResponse<String> answer = client.send(client
			.api(this.basecamp.accessToken("jane"), "/" + this.basecamp.bc3().accountId() + "/attachments.json?name=")
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofByteArray(SAIL)));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("name");
	}

	private byte[] download(String url) {
		return this.bc3.attachments().download(url, (file) -> file.stream().readAllBytes());
	}

}
