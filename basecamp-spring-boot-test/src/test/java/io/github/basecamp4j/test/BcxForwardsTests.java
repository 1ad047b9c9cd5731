package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.Commentable;
import io.github.basecamp4j.bcx.events.Event;
import io.github.basecamp4j.bcx.forwards.Forward;
import io.github.basecamp4j.bcx.forwards.ForwardSort;
import io.github.basecamp4j.bcx.topics.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's forwarded e-mails of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxForwardsTests {

	private static final String ANN = "Ann <ann@example.com>";

	private static final byte[] SHEET = "400 sheets".getBytes(StandardCharsets.UTF_8);

	private BcxClient bcx;

	private BcxArrangedProject fair;

	private BcxArrangedProject regatta;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.bcx = Clients.bcx(basecamp, "jane");
		this.fair = basecamp.bcx().project("Fair");
		this.regatta = basecamp.bcx().project("Regatta");
	}

	@Test
	void forwardIsReadAsTextAndAsDocument() {
		BcxArrangedForward arranged = this.fair.forward("Invoice", ANN, "<p>Rope &amp; <b>lamps</b></p>");
		Forward forward = this.bcx.forwards().get(this.fair.id(), arranged.id());
		assertThat(forward.subject()).isEqualTo("Invoice");
		assertThat(forward.from()).isEqualTo(ANN);
		assertThat(forward.content()).isEqualTo("Rope & lamps");
		assertThat(forward.contentHtml()).startsWith("<!DOCTYPE html>")
			.contains("<body><p>Rope &amp; <b>lamps</b></p></body>");
		assertThat(forward.bucket().id()).isEqualTo(this.fair.id());
		assertThat(forward.url()).isNull();
	}

	@Test
	void listsHaveTheShortForm() {
		long invoice = this.fair.forward("Invoice", null, "<p>Rope</p>").id();
		assertThat(this.bcx.forwards().list()).singleElement().satisfies((forward) -> {
			assertThat(forward.from()).isNull();
			assertThat(forward.content()).isNull();
			assertThat(forward.bucket().name()).isEqualTo("Fair");
			assertThat(forward.url()).endsWith("/projects/" + this.fair.id() + "/forwards/" + invoice + ".json");
		});
		assertThat(this.bcx.forwards().listInProject(this.fair.id())).extracting(Forward::bucket).containsOnlyNulls();
		assertThat(this.bcx.projects().get(this.fair.id()).forwards().count()).isOne();
	}

	@Test
	void listsAreSortedAndOfOneProjectOrAll() {
		this.fair.forward("lamps", ANN, "<p>Three</p>");
		this.regatta.forward("Boats", ANN, "<p>Two</p>");
		this.fair.forward("Rope", ANN, "<p>One</p>");
		assertThat(this.bcx.forwards().list()).extracting(Forward::subject).containsExactly("Rope", "Boats", "lamps");
		assertThat(this.bcx.forwards().list(ForwardSort.OLDEST)).extracting(Forward::subject)
			.containsExactly("lamps", "Boats", "Rope");
		assertThat(this.bcx.forwards().list(ForwardSort.AZ)).extracting(Forward::subject)
			.containsExactly("Boats", "lamps", "Rope");
		assertThat(this.bcx.forwards().listInProject(this.fair.id(), ForwardSort.ZA)).extracting(Forward::subject)
			.containsExactly("Rope", "lamps");
		this.bcx.projects().archive(this.fair.id());
		assertThat(this.bcx.forwards().list()).extracting(Forward::subject).containsExactly("Boats");
	}

	@Test
	void forwardIsTopicOnceSomebodyComments() {
		long invoice = this.fair.forward("Invoice", ANN, "<p>Rope</p>").id();
		assertThat(this.bcx.topics().listInProject(this.fair.id())).isEmpty();
		Comment paid = this.bcx.comments()
			.create(this.fair.id(), Commentable.FORWARD, invoice, "Paid", new CommentFields());
		assertThat(this.bcx.forwards().get(this.fair.id(), invoice).comments()).extracting(Comment::id)
			.containsExactly(paid.id());
		assertThat(this.bcx.topics().listInProject(this.fair.id())).singleElement().satisfies((topic) -> {
			assertThat(topic.title()).isEqualTo("Invoice");
			assertThat(topic.topicable()).extracting("type", "id").containsExactly("Forward", invoice);
		});
	}

	@Test
	void logTellsOfForwardsAndComments() {
		this.fair.forward("Invoice", ANN, "<p>Rope</p>").comment("Paid");
		assertThat(this.bcx.events().listInProject(this.fair.id())).extracting(Event::action)
			.startsWith("commented on", "created a forwarded e-mail<span>:</span>");
	}

	@Test
	void filesOfForwardAreListedWithThoseOfTheProject() {
		long invoice = this.fair.forward("Invoice", ANN, "<p>Rope</p>")
			.attachment("invoice.txt", MediaType.TEXT_PLAIN, SHEET)
			.comment("Paid")
			.id();
		Attachment inside = this.bcx.forwards().get(this.fair.id(), invoice).attachments().get(0);
		assertThat(inside.appUrl()).isNull();
		assertThat(this.bcx.attachments().<byte[]>download(inside.url(), (file) -> file.stream().readAllBytes()))
			.isEqualTo(SHEET);
		assertThat(this.bcx.attachments().list()).singleElement().satisfies((attachment) -> {
			assertThat(attachment.name()).isEqualTo("invoice.txt");
			assertThat(attachment.attachable()).extracting("type", "id").containsExactly("Forward", invoice);
		});
		assertThat(this.bcx.topics().list()).extracting(Topic::attachments).containsExactly(1);
	}

	@Test
	void forwardIsFoundInItsProjectOnly() {
		long invoice = this.fair.forward("Invoice", ANN, "<p>Rope</p>").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.forwards().get(this.regatta.id(), invoice));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.forwards().get(this.fair.id(), this.fair.message("Boats", "Who?").id()));
	}

}
