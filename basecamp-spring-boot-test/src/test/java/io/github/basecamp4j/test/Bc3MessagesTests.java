package io.github.basecamp4j.test;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.messages.Message;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.messages.MessageType;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.SortDirection;
import io.github.basecamp4j.bc3.recordings.Subscription;
import io.github.basecamp4j.bc3.recordings.SubscriptionChanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the server's messages of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3MessagesTests {

	private Bc3Client bc3;

	private Bc3Client kim;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
		this.kim = Clients.bc3(basecamp, "kim");
	}

	@Test
	void messageIsPostedChangedPinnedAndTrashed(BasecampServer basecamp) {
		MessageFields fields = new MessageFields().withContent("<div>Rain</div>").asPublished();
		Message message = this.bc3.messages().createInProject(this.fair.id(), "Tents", fields);
		assertThat(message.creator().name()).isEqualTo("jane");
		message = this.bc3.messages().update(message.id(), new MessageFields().withSubject("Tents again"));
		assertThat(message.subject()).isEqualTo("Tents again");
		assertThat(message.content()).isEqualTo("<div>Rain</div>");
		this.bc3.messages().pin(message.id());
		this.bc3.messages().unpin(message.id());
		assertThat(this.kim.messageBoards().get(this.fair.messageBoardId()).messagesCount()).isOne();
		this.bc3.recordings().trash(message.id());
		assertThat(this.bc3.messages().list(this.fair.messageBoardId())).isEmpty();
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::action)
			.containsExactly("created", "content_changed", "pinned", "unpinned", "trashed");
	}

	@Test
	void messageIsDraftUntilPublished() {
		long draft = this.bc3.messages().createInProject(this.fair.id(), "Tents", new MessageFields().asDraft()).id();
		assertThat(this.bc3.messages().get(draft).status()).isEqualTo("drafted");
		assertThat(this.bc3.messages().list(this.fair.messageBoardId())).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.kim.messages().get(draft));
		this.bc3.messages().update(draft, new MessageFields().asPublished());
		assertThat(this.kim.messages().get(draft).subject()).isEqualTo("Tents");
	}

	@Test
	void messageWithoutStatusIsDraft(BasecampServer basecamp) {
		String path = "/" + basecamp.bc3().accountId() + "/message_boards/" + this.fair.messageBoardId()
				+ "/messages.json";
		assertThat(ServerClient.json(new ServerClient(basecamp.baseUrl()).send(basecamp.accessToken("jane"), "POST",
				path, "{\"subject\": \"Tents\"}"))
			.path("status")
			.asString()).isEqualTo("drafted");
	}

	@Test
	void messagesAreListedInTheOrderAskedFor() {
		this.fair.message("First", "<div>1</div>");
		this.fair.message("Second", "<div>2</div>").comment("Third");
		long board = this.fair.messageBoardId();
		assertThat(this.bc3.messages().list(board)).extracting(Message::subject).containsExactly("Second", "First");
		assertThat(this.bc3.messages().list(board)).extracting(Message::commentsCount).containsExactly(1, 0);
		assertThat(this.bc3.messages().list(board, new RecordingOrder().withDirection(SortDirection.ASC)))
			.extracting(Message::subject)
			.containsExactly("First", "Second");
	}

	@Test
	void messageHasTypeUntilThatIsDeleted() {
		assertThat(this.bc3.messageTypes().list(this.fair.id())).extracting(MessageType::name).contains("Question");
		long joke = this.bc3.messageTypes().create(this.fair.id(), "Joke", "🤡").id();
		this.bc3.messageTypes().update(this.fair.id(), joke, "Pun", "🤡");
		long message = this.bc3.messages()
			.createInProject(this.fair.id(), "Tents", new MessageFields().withMessageType(joke))
			.id();
		assertThat(this.bc3.messages().get(message).category()).extracting(MessageType::name).isEqualTo("Pun");
		this.bc3.messageTypes().delete(this.fair.id(), joke);
		assertThat(this.bc3.messages().get(message).category()).isNull();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.messageTypes().get(this.fair.id(), joke));
	}

	@Test
	void peopleAreSubscribedAndUnsubscribed() {
		long all = this.fair.message("First", "<div>1</div>").id();
		assertThat(this.bc3.subscriptions().get(all).subscribed()).isFalse();
		assertThat(this.bc3.subscriptions().subscribe(all).subscribed()).isTrue();
		this.bc3.subscriptions().unsubscribe(all);
		this.kim.comments().create(all, "Let me know");
		Subscription subscription = this.bc3.subscriptions()
			.update(all, new SubscriptionChanges().subscribe(this.bc3.people().me().id()));
		assertThat(subscription.subscribers()).extracting("name").containsExactly("Robin Marsh", "kim", "jane");
		assertThat(subscription.count()).isEqualTo(3);
		long nobody = this.bc3.messages()
			.createInProject(this.fair.id(), "Second", new MessageFields().withSubscriptions())
			.id();
		assertThat(this.bc3.subscriptions().get(nobody).subscribers()).isEmpty();
	}

	@Test
	void boardThatIsTurnedOffIsNotFound() {
		this.fair.withoutTool(Tool.MESSAGE_BOARD);
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.bc3.messages().createInProject(this.fair.id(), "Tents", new MessageFields()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.messageBoards().get(this.fair.messageBoardId()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.fair.withoutTool("lamp"));
	}

	@Test
	void mistakesAreRefused() {
		long board = this.fair.messageBoardId();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.messages().create(board, " ", new MessageFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("subject"));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.messages().create(board, "Tents", new MessageFields().withMessageType(1)));
		assertThatExceptionOfType(BasecampApiException.class)
			.isThrownBy(() -> this.bc3.messageTypes().create(this.fair.id(), "", "🤡"))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(400));
		long plan = this.fair.document("Plan", "").id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.messages().pin(plan));
	}

}
