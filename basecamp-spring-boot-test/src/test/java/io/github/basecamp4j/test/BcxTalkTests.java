package io.github.basecamp4j.test;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.Commentable;
import io.github.basecamp4j.bcx.messages.Message;
import io.github.basecamp4j.bcx.messages.MessageFields;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.topics.Topic;
import io.github.basecamp4j.bcx.topics.TopicSort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for the server's messages, comments and topics of Basecamp 2, as the library
 * meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxTalkTests {

	private BcxClient bcx;

	private BcxArrangement arrangement;

	private BcxArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.arrangement = basecamp.bcx();
		this.fair = this.arrangement.project("Fair");
		this.bcx = client(basecamp);
	}

	static BcxClient client(BasecampServer basecamp) {
		return client(basecamp, "jane");
	}

	static BcxClient client(BasecampServer basecamp, String principal) {
		return Clients.bcx(basecamp, principal);
	}

	@Test
	void messageIsWrittenChangedAndTrashed() {
		long message = this.bcx.messages().create(this.fair.id(), "Tents", "<p>Who?</p>", new MessageFields()).id();
		assertThat(topics()).extracting(Topic::id, Topic::excerpt).containsExactly(tuple(message, "Who?"));
		this.bcx.messages().update(this.fair.id(), message, new MessageFields().withSubject("Tents & rope"));
		Message changed = this.bcx.messages().get(this.fair.id(), message);
		assertThat(changed.subject()).isEqualTo("Tents & rope");
		assertThat(changed.content()).isEqualTo("<p>Who?</p>");
		assertThat(changed.subscribers()).extracting(PersonReference::name).containsExactly("jane");
		this.bcx.messages().delete(this.fair.id(), message);
		assertThat(topics()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.messages().get(this.fair.id(), message));
	}

	@Test
	void messageNeedsSubjectAndClientsToBeHiddenFrom() {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bcx.messages().create(this.fair.id(), " ", "Text", new MessageFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("subject"));
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.bcx.messages()
			.create(this.fair.id(), "Tents", "Text", new MessageFields().withHiddenFromClients(true)));
	}

	@Test
	void commentIsFoundWithWhatItBelongsTo() {
		BcxArrangedTodolist list = this.fair.todolist("Tents");
		long todo = list.todo("Rope").id();
		long document = this.fair.document("Plan", "<p>Tents</p>").id();
		long message = this.fair.message("Welcome", "Hello").comment("Arranged").id();
		comment(Commentable.TODOLIST, list.id());
		comment(Commentable.TODO, todo);
		comment(Commentable.DOCUMENT, document);
		comment(Commentable.MESSAGE, message);
		assertThat(this.bcx.todolists().get(this.fair.id(), list.id()).comments()).extracting(Comment::content)
			.containsExactly("Fine");
		assertThat(this.bcx.todos().get(this.fair.id(), todo).commentsCount()).isOne();
		assertThat(this.bcx.todos().get(this.fair.id(), todo).comments()).extracting(Comment::content)
			.containsExactly("Fine");
		assertThat(this.bcx.todos().get(this.fair.id(), todo).subscribers()).extracting(PersonReference::name)
			.contains("jane");
		assertThat(this.bcx.documents().get(this.fair.id(), document).comments()).hasSize(1);
		assertThat(this.bcx.messages().get(this.fair.id(), message).comments()).extracting(Comment::content)
			.containsExactly("Arranged", "Fine");
		assertThat(topics()).extracting((topic) -> topic.topicable().type())
			.containsExactlyInAnyOrder("Todolist", "Todo", "Document", "Message");
		assertThat(this.bcx.projects().get(this.fair.id()).topics().count()).isEqualTo(4);
	}

	@Test
	void commentIsTrashed() {
		long document = this.fair.document("Plan", "<p>Tents</p>").id();
		Comment comment = comment(Commentable.DOCUMENT, document);
		assertThat(comment.trashed()).isFalse();
		this.bcx.comments().delete(this.fair.id(), comment.id());
		assertThat(this.bcx.documents().get(this.fair.id(), document).comments()).isEmpty();
		assertThat(topics()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.comments().delete(this.fair.id(), comment.id()));
	}

	@Test
	void commentOnThingOfOtherProjectOrKindIsRefused() {
		long document = this.fair.document("Plan", "<p>Tents</p>").id();
		long other = this.arrangement.project("Other").id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(
				() -> this.bcx.comments().create(other, Commentable.DOCUMENT, document, "Fine", new CommentFields()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> comment(Commentable.MESSAGE, document));
	}

	@Test
	void commentSubscribesPeople() {
		long message = this.fair.message("Welcome", "Hello").id();
		long owner = this.bcx.messages().get(this.fair.id(), message).creator().id();
		long jane = this.bcx.people().me().id();
		this.bcx.comments()
			.create(this.fair.id(), Commentable.MESSAGE, message, "Fine",
					new CommentFields().withSubscribers(owner, 1).withNewSubscribers("kim@example.com"));
		List<PersonReference> subscribers = this.bcx.messages().get(this.fair.id(), message).subscribers();
		assertThat(subscribers).hasSize(3);
		assertThat(subscribers).extracting(PersonReference::id).contains(owner, jane);
		assertThat(subscribers).extracting(PersonReference::name).contains("kim@example.com");
	}

	@Test
	void topicLeadsToWhatItIsAbout() {
		long document = this.fair.document("Plan", "<p>Tents</p>").comment("<p>Looks <b>good</b></p>").id();
		Topic topic = this.bcx.topics().list().iterator().next();
		assertThat(topic.id()).isNotEqualTo(document);
		assertThat(topic.title()).isEqualTo("Plan");
		assertThat(topic.excerpt()).isEqualTo("Looks good");
		assertThat(topic.topicable().id()).isEqualTo(document);
		assertThat(topic.topicable().url())
			.endsWith("/projects/" + this.fair.id() + "/documents/" + document + ".json");
		assertThat(topic.bucket().id()).isEqualTo(this.fair.id());
		assertThat(topics().get(0).bucket()).isNull();
	}

	@Test
	void topicsAreSortedByWhatWasSaidLast() {
		long tents = this.fair.message("Tents", "Who?").id();
		long boats = this.fair.message("Boats", "Who?").id();
		comment(Commentable.MESSAGE, tents);
		assertThat(topics()).extracting(Topic::id).containsExactly(tents, boats);
		assertThat(this.bcx.topics().listInProject(this.fair.id(), TopicSort.OLDEST)).extracting(Topic::id)
			.containsExactly(boats, tents);
	}

	@Test
	void topicsHavePagesOfFifty() {
		IntStream.range(0, 60).forEach((number) -> this.fair.message("Message " + number, "Text"));
		assertThat(this.bcx.topics().list().page(1).elements()).hasSize(50);
		assertThat(this.bcx.topics().list().page(2).elements()).hasSize(10);
	}

	@Test
	void topicIsArchivedAndReopened() {
		long message = this.fair.message("Tents", "Who?").id();
		this.bcx.topics().archive(this.fair.id(), message);
		assertThat(topics()).isEmpty();
		assertThat(this.bcx.topics().listArchived()).extracting(Topic::id).containsExactly(message);
		assertThat(this.bcx.projects().get(this.fair.id()).topics().count()).isZero();
		this.bcx.topics().unarchive(this.fair.id(), message);
		assertThat(topics()).extracting(Topic::id).containsExactly(message);
		this.bcx.projects().archive(this.fair.id());
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.bcx.topics().archive(this.fair.id(), message));
	}

	private Comment comment(Commentable kind, long id) {
		return this.bcx.comments().create(this.fair.id(), kind, id, "Fine", new CommentFields());
	}

	private List<Topic> topics() {
		return this.bcx.topics().listInProject(this.fair.id()).toList();
	}

}
