package io.github.basecamp4j.test;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.bcx.attachments.AttachmentSort;
import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.Commentable;
import io.github.basecamp4j.bcx.messages.MessageFields;
import io.github.basecamp4j.bcx.todos.TodoFields;
import io.github.basecamp4j.bcx.topics.Topic;
import io.github.basecamp4j.bcx.uploads.Upload;
import io.github.basecamp4j.bcx.uploads.UploadFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's files of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxFilesTests {

	private static final byte[] LAMP = "a lamp".getBytes(StandardCharsets.UTF_8);

	private BasecampServer basecamp;

	private BcxClient bcx;

	private BcxArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bcx().project("Fair");
		this.bcx = Clients.bcx(basecamp, "jane");
	}

	@Test
	void fileIsSentPutIntoTheProjectListedAndDownloaded() {
		AttachmentReference lamp = this.bcx.attachments().create(Content.of("lamp.png", LAMP)).as("lamp.png");
		long jane = this.bcx.people().me().id();
		Upload upload = this.bcx.uploads()
			.create(this.fair.id(), lamp, new UploadFields().withContent("For the gate").withSubscribers(jane));
		assertThat(upload.content()).isEqualTo("For the gate");
		assertThat(this.bcx.uploads().get(this.fair.id(), upload.id())).isEqualTo(upload);
		Attachment listed = this.bcx.attachments().list().toList().get(0);
		assertThat(this.bcx.attachments().listInProject(this.fair.id())).containsExactly(listed);
		assertThat(listed.contentType()).isEqualTo("image/png");
		assertThat(listed.byteSize()).isEqualTo(LAMP.length);
		assertThat(listed.attachable().id()).isEqualTo(upload.id());
		assertThat(download(listed.url())).isEqualTo(LAMP);
		assertThat(upload.attachments()).extracting(Attachment::url).containsExactly(listed.url());
		assertThat(this.bcx.projects().get(this.fair.id()).attachments().count()).isOne();
	}

	@Test
	void filesAreAttachedToMessagesAndComments() {
		AttachmentReference lamp = this.bcx.attachments().create(Content.of("lamp.png", LAMP)).as("lamp.png");
		AttachmentReference rope = this.bcx.attachments().create(Content.of("rope.png", LAMP)).as("rope.png");
		long project = this.fair.id();
		long message = this.bcx.messages()
			.create(project, "Lamps", "<p>See</p>", new MessageFields().withAttachments(lamp))
			.id();
		long upload = arranged("gate.txt").attachable().id();
		this.bcx.comments()
			.create(project, Commentable.UPLOAD, upload, "And this", new CommentFields().withAttachments(rope));
		assertThat(this.bcx.attachments().listInProject(project))
			.extracting((file) -> file.name() + " of " + file.attachable().type())
			.containsExactlyInAnyOrder("lamp.png of Message", "rope.png of Comment", "gate.txt of Upload");
		assertThat(this.bcx.attachments().listInProject(project)).filteredOn("name", "lamp.png")
			.extracting((file) -> file.attachable().id())
			.containsExactly(message);
		assertThat(this.bcx.uploads().get(project, upload).comments()).singleElement()
			.satisfies((comment) -> assertThat(comment.attachments()).extracting(Attachment::name)
				.containsExactly("rope.png"));
		assertThat(this.bcx.topics().listInProject(project)).filteredOn("title", "Lamps")
			.extracting(Topic::attachments)
			.containsExactly(1);
	}

	@Test
	void downloadTellsTypeLengthAndName() {
		String url = arranged("lamp.txt").url();
		this.bcx.attachments().download(url, (file) -> {
			assertThat(file.contentType()).isEqualTo(MediaType.TEXT_PLAIN);
			assertThat(file.length()).hasValue(LAMP.length);
			return file.stream().readAllBytes();
		});
		assertThat(this.basecamp.requests()).filteredOn((request) -> request.path().contains("/original/")).hasSize(1);
	}

	@Test
	void storageRefusesWhoShowsAToken() {
		ServerClient client = new ServerClient(this.basecamp.baseUrl());
		String token = this.basecamp.accessToken("jane");
		HttpResponse<String> redirect = client.get(token, URI.create(arranged("lamp.txt").url()).getRawPath());
		assertThat(redirect.statusCode()).isEqualTo(302);
		URI address = URI.create(redirect.headers().firstValue("Location").orElseThrow());
		assertThat(client.get(token, address.getRawPath() + "?" + address.getRawQuery()).statusCode()).isEqualTo(400);
		HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address));
		assertThat(answer.body()).isEqualTo("a lamp");
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("lamp.txt");
		assertThat(client.send(HttpRequest.newBuilder(address.resolve("lamp.txt"))).statusCode()).isEqualTo(403);
	}

	@Test
	void downloadNeedsAToken() {
		ServerClient client = new ServerClient(this.basecamp.baseUrl());
		assertThat(client.get("forged", URI.create(arranged("lamp.txt").url()).getRawPath()).statusCode())
			.isEqualTo(401);
	}

	@Test
	void attachmentIsRenamedWithItsUpload() {
		BcxArrangedUpload lamp = this.fair.upload("lamp.txt", MediaType.TEXT_PLAIN, LAMP);
		assertThat(this.bcx.attachments().rename(this.fair.id(), lamp.attachmentId(), "lantern.txt").name())
			.isEqualTo("lantern.txt");
		assertThat(this.bcx.uploads().get(this.fair.id(), lamp.id()).attachments()).extracting(Attachment::name)
			.containsExactly("lantern.txt");
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bcx.attachments().rename(this.fair.id(), lamp.attachmentId(), " "));
	}

	@Test
	void attachmentIsTrashedWithAnUploadThatNobodyCommentedOn() {
		BcxArrangedUpload lamp = this.fair.upload("lamp.txt", MediaType.TEXT_PLAIN, LAMP);
		String url = this.bcx.attachments().get(this.fair.id(), lamp.attachmentId()).url();
		this.bcx.attachments().delete(this.fair.id(), lamp.attachmentId());
		assertThat(this.bcx.attachments().list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.uploads().get(this.fair.id(), lamp.id()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.attachments().download(url, Download::length));
	}

	@Test
	void uploadIsTrashedWithItsAttachment() {
		BcxArrangedUpload lamp = this.fair.upload("lamp.txt", MediaType.TEXT_PLAIN, LAMP);
		this.bcx.uploads().delete(this.fair.id(), lamp.id());
		assertThat(this.bcx.attachments().listInProject(this.fair.id())).isEmpty();
	}

	@Test
	void attachmentsAreSorted() {
		this.fair.upload("b.txt", MediaType.TEXT_PLAIN, new byte[3]);
		this.fair.upload("c.txt", MediaType.TEXT_PLAIN, new byte[1]);
		this.fair.upload("A.txt", MediaType.TEXT_PLAIN, new byte[2]);
		assertThat(names(AttachmentSort.AZ)).isEqualTo("A.txt b.txt c.txt");
		assertThat(names(AttachmentSort.ZA)).isEqualTo("c.txt b.txt A.txt");
		assertThat(names(AttachmentSort.BIGGEST)).isEqualTo("b.txt A.txt c.txt");
		assertThat(names(AttachmentSort.SMALLEST)).isEqualTo("c.txt A.txt b.txt");
		assertThat(names(AttachmentSort.NEWEST)).isEqualTo("A.txt c.txt b.txt");
		assertThat(names(AttachmentSort.OLDEST)).isEqualTo("b.txt c.txt A.txt");
	}

	@Test
	void todoHasItsFiles() {
		long tents = this.fair.todolist("Tents").id();
		AttachmentReference plan = this.bcx.attachments().create(Content.of("plan.txt", LAMP)).as("plan.txt");
		assertThat(this.bcx.todos()
			.create(this.fair.id(), tents, "Pitch", new TodoFields().withAttachments(plan))
			.attachments()).extracting(Attachment::name).containsExactly("plan.txt");
		assertThat(this.bcx.attachments().list().toList().get(0).attachable().type()).isEqualTo("Todo");
	}

	@ParameterizedTest
	@MethodSource("io.github.basecamp4j.test.Bc3UploadsTests#oddNames")
	void oddNameSurvives(String name, String held) {
		AttachmentReference file = this.bcx.attachments().create(Content.of("x.txt", LAMP)).as(name);
		this.bcx.uploads().create(this.fair.id(), file, new UploadFields());
		Attachment attachment = this.bcx.attachments().list().toList().get(0);
		assertThat(attachment.name()).isEqualTo(held);
		assertThat(download(attachment.url())).isEqualTo(LAMP);
	}

	@Test
	void fileServesOnce() {
		AttachmentReference lamp = this.bcx.attachments().create(Content.of("lamp.txt", LAMP)).as("lamp.txt");
		this.bcx.uploads().create(this.fair.id(), lamp, new UploadFields());
		refused(lamp, "token");
	}

	@Test
	void mistakesAreRefused() {
		AttachmentReference lamp = this.bcx.attachments().create(Content.of("lamp.txt", LAMP)).as("lamp");
		refused(lamp, "name");
		refused(new AttachmentReference(lamp.token(), ""), "name");
		refused(new AttachmentReference("none", "lamp.txt"), "token");
		BcxArrangedUpload other = this.basecamp.bcx().project("Other").upload("o.txt", MediaType.TEXT_PLAIN, LAMP);
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.attachments().get(this.fair.id(), other.attachmentId()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.uploads().get(this.fair.id(), other.id()));
	}

	@Test
	void fileNeedsTypeLengthAndBytes() {
		assertThat(post(BodyPublishers.noBody(), "image/png")).isEqualTo(422);
		assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LAMP)), "image/png"))
			.isEqualTo(411);
		assertThat(post(BodyPublishers.ofByteArray(LAMP), " ")).isEqualTo(415);
		assertThat(post(BodyPublishers.ofByteArray(LAMP), "anything/at-all")).isEqualTo(200);
	}

	@Test
	void requestTellsTypeAndLengthOfAFile() {
		this.bcx.attachments().create(Content.of("lamp.png", LAMP));
		assertThat(this.basecamp.requests().get(0).body()).isEqualTo("image/png, 6 bytes");
	}

	private int post(BodyPublisher body, String contentType) {
		ServerClient client = new ServerClient(this.basecamp.baseUrl());
		return client
			.send(client
				.api(this.basecamp.accessToken("jane"),
						"/" + this.basecamp.bcx().accountId() + "/api/v1/attachments.json")
				.header("Content-Type", contentType)
				.POST(body))
			.statusCode();
	}

	private void refused(AttachmentReference file, String field) {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bcx.uploads().create(this.fair.id(), file, new UploadFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey(field));
		assertThat(this.bcx.projects().get(this.fair.id()).attachments().count()).isLessThan(2);
	}

	private Attachment arranged(String name) {
		return this.bcx.attachments()
			.get(this.fair.id(), this.fair.upload(name, MediaType.TEXT_PLAIN, LAMP).attachmentId());
	}

	private String names(AttachmentSort sort) {
		return String.join(" ",
				this.bcx.attachments().listInProject(this.fair.id(), sort).stream().map(Attachment::name).toList());
	}

	private byte[] download(String url) {
		return this.bcx.attachments().download(url, (file) -> file.stream().readAllBytes());
	}

}
