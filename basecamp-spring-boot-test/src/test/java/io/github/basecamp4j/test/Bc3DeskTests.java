package io.github.basecamp4j.test;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.cards.CardStepFields;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.my.Assignment;
import io.github.basecamp4j.bc3.my.AssignmentScope;
import io.github.basecamp4j.bc3.my.Draft;
import io.github.basecamp4j.bc3.my.Notification;
import io.github.basecamp4j.bc3.my.NotificationQuery;
import io.github.basecamp4j.bc3.my.Notifications;
import io.github.basecamp4j.bc3.projects.ProjectFields;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.todos.TodoFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what the server keeps for one person, as the library meets it.
 */
@ExtendWith(BasecampExtension.class)
class Bc3DeskTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private Bc3Client jane;

	private Bc3Client bob;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.jane = client(basecamp, "jane");
		this.bob = client(basecamp, "bob");
	}

	private static Bc3Client client(BasecampServer basecamp, String principal) {
		return Clients.bc3(basecamp, principal);
	}

	private long card(String title, LocalDate dueOn) {
		long card = this.fair.triage().card(title).id();
		this.bob.cards().update(card, new CardFields().withAssignees(this.jane.people().me().id()).withDueOn(dueOn));
		return card;
	}

	private long todo(String content, LocalDate dueOn) {
		long list = this.fair.todolist("Tents").id();
		return this.bob.todos()
			.create(list, content, new TodoFields().withAssignees(this.jane.people().me().id()).withDueOn(dueOn))
			.id();
	}

	@Test
	void assignmentsAreOpenTodosAndCardsOfWhoAsks() {
		long paint = card("Paint", TODAY.plusDays(2));
		long rope = todo("Rope", TODAY.plusDays(1));
		this.fair.triage().card("Nobody's");
		List<Assignment> assignments = this.jane.assignments().get().nonPriorities();
		assertThat(assignments).extracting("id").containsExactly(rope, paint);
		assertThat(assignments).extracting("type").containsExactly("todo", "card");
		assertThat(assignments.get(0).parent().title()).isEqualTo("Tents");
		assertThat(assignments.get(0).bucket().name()).isEqualTo("Fair");
		assertThat(this.bob.assignments().get().nonPriorities()).isEmpty();
		this.jane.todos().complete(rope);
		this.jane.cards().move(paint, this.fair.done().id(), 1);
		assertThat(this.jane.assignments().get().nonPriorities()).isEmpty();
		assertThat(this.jane.assignments().listCompleted()).extracting("id").containsExactly(rope, paint);
	}

	@Test
	void stepLiesInItsCard() {
		long paint = this.fair.triage().card("Paint").id();
		long sand = this.bob.cardSteps()
			.create(paint, "Sand", new CardStepFields().withAssignees(this.jane.people().me().id()))
			.id();
		assertThat(this.jane.assignments().get().nonPriorities()).singleElement().satisfies((card) -> {
			assertThat(card.id()).isEqualTo(paint);
			assertThat(card.children()).extracting("id").containsExactly(sand);
		});
		this.jane.assignments().prioritize(sand);
		assertThat(this.jane.assignments().get().nonPriorities()).isEmpty();
		assertThat(this.jane.assignments().get().priorities()).singleElement().satisfies((card) -> {
			assertThat(card.id()).isEqualTo(paint);
			assertThat(card.priorityRecordingId()).isEqualTo(sand);
		});
	}

	@Test
	void assignmentsAreDueInScopes() {
		LocalDate sunday = TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		card("Late", TODAY.minusDays(1));
		card("Today", TODAY);
		card("Tomorrow", TODAY.plusDays(1));
		card("Next week", sunday.plusDays(7));
		card("Later", sunday.plusDays(8));
		card("Whenever", null);
		assertThat(this.jane.assignments().listDue()).extracting("content").containsExactly("Late");
		assertThat(this.jane.assignments().listDue(AssignmentScope.DUE_TODAY)).extracting("content")
			.containsExactly("Today");
		assertThat(this.jane.assignments().listDue(AssignmentScope.DUE_TOMORROW)).extracting("content")
			.containsExactly("Tomorrow");
		assertThat(this.jane.assignments().listDue(AssignmentScope.DUE_NEXT_WEEK)).extracting("content")
			.containsExactly("Next week");
		assertThat(this.jane.assignments().listDue(AssignmentScope.DUE_LATER)).extracting("content")
			.containsExactly("Later");
	}

	@Test
	void upNextIsOrdered() {
		long paint = card("Paint", null);
		long sand = card("Sand", null);
		long other = card("Other", null);
		this.jane.assignments().prioritize(paint);
		this.jane.assignments().prioritize(paint);
		this.jane.assignments().prioritize(sand);
		this.jane.assignments().reposition(sand, 1);
		assertThat(this.jane.assignments().get().priorities()).extracting("id").containsExactly(sand, paint);
		assertThat(this.jane.assignments().get().nonPriorities()).extracting("id").containsExactly(other);
		this.jane.assignments().deprioritize(sand);
		assertThat(this.jane.assignments().get().priorities()).extracting("id").containsExactly(paint);
		assertThatExceptionOfType(BasecampApiException.class)
			.isThrownBy(() -> this.jane.assignments().reposition(paint, 0))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(400));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.assignments().reposition(other, 1));
	}

	@Test
	void othersSeeNotificationsUntilTheyReadThem() {
		long project = this.jane.projects().create("Regatta", new ProjectFields()).id();
		long card = this.bob.cards()
			.createInProject(project, "Paint", new CardFields().withContent("<div>The <b>boat</b></div>"))
			.id();
		this.bob.cards().update(card, new CardFields().withTitle("Paint it"));
		assertThat(this.bob.notifications().get().unreads()).isEmpty();
		Notification unread = this.jane.notifications().get().unreads().get(0);
		assertThat(unread.title()).isEqualTo("Paint it");
		assertThat(unread.unreadCount()).isEqualTo(2);
		assertThat(unread.creator().name()).isEqualTo("bob");
		assertThat(unread.bucketName()).isEqualTo("Regatta");
		assertThat(unread.contentExcerpt()).isEqualTo("The boat");
		this.jane.notifications().markAsRead(unread.readableSgid());
		assertThat(this.jane.notifications().get().unreads()).isEmpty();
		assertThat(this.jane.notifications().get().reads()).singleElement()
			.satisfies((read) -> assertThat(read.readAt()).isNotNull());
		assertThat(this.jane.notifications().get(new NotificationQuery().withPage(2)).reads()).isEmpty();
		this.bob.cards().update(card, new CardFields().withTitle("Paint it blue"));
		assertThat(this.jane.notifications().get().unreads()).extracting(Notification::unreadCount).containsExactly(1);
		this.bob.recordings().trash(card);
		assertThat(this.jane.notifications().get().unreads()).isEmpty();
	}

	@Test
	void whatIsArrangedForSomebodyIsOnTheirList() {
		this.fair.member("jane").todolist("Tents").todo("Rope").assignedTo("jane").dueOn(TODAY.minusDays(1));
		long paint = this.fair.triage().card("Paint").assignedTo("jane").assignedTo("bob").dueOn(TODAY).id();
		assertThat(this.jane.assignments().get().nonPriorities()).extracting("content")
			.containsExactly("Rope", "Paint");
		assertThat(this.bob.assignments().listDue(AssignmentScope.DUE_TODAY)).extracting("id").containsExactly(paint);
		this.bob.cards().move(paint, this.fair.done().id(), 1);
		assertThat(this.jane.notifications().get().unreads()).extracting(Notification::title).containsExactly("Paint");
	}

	@Test
	void bubbleUpsComeUpAtTheirTimeForOnePerson() {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		this.fair.message("Tents", "<div>Ten</div>").bubbleUp("jane", now.minusHours(2));
		this.fair.triage().card("Paint").bubbleUp("jane", now.minusHours(1));
		this.fair.document("Plan", "").bubbleUp("jane", now.minusHours(3));
		long rope = this.fair.todolist("Tents").todo("Rope").bubbleUp("jane", now.plusDays(2)).id();
		assertThat(this.jane.notifications().listBubbleUps()).extracting(Notification::title)
			.containsExactly("Paint", "Tents", "Plan", "Rope");
		Notifications all = this.jane.notifications().get();
		assertThat(all.bubbleUpsCount()).isEqualTo(3);
		assertThat(all.bubbleUps()).extracting(Notification::bubbleUpAt).containsOnlyNulls();
		assertThat(all.scheduledBubbleUpsCount()).isOne();
		assertThat(all.scheduledBubbleUps()).singleElement()
			.satisfies((bubbleUp) -> assertThat(bubbleUp.bubbleUpAt()).isAfter(now.plusDays(1)));
		Notifications few = this.jane.notifications().get(new NotificationQuery().withFewBubbleUps());
		assertThat(few.bubbleUps()).extracting(Notification::title).containsExactly("Paint", "Tents");
		assertThat(few.bubbleUpsCount()).isEqualTo(3);
		assertThat(few.scheduledBubbleUps()).isEmpty();
		this.bob.recordings().trash(rope);
		assertThat(this.jane.notifications().listBubbleUps()).hasSize(3);
		assertThat(this.bob.notifications().listBubbleUps()).isEmpty();
	}

	@Test
	void bookmarksAreOnesOwn() {
		long plan = this.fair.document("Plan", "<div>Tents</div>").id();
		long id = this.jane.bookmarks().create(plan).id();
		assertThat(this.jane.bookmarks().create(plan).id()).isEqualTo(id);
		assertThat(this.jane.bookmarks().get(plan).bookmarked()).isTrue();
		assertThat(this.bob.bookmarks().get(plan).bookmarked()).isFalse();
		assertThat(this.jane.bookmarks().list()).singleElement()
			.satisfies((bookmark) -> assertThat(bookmark.recording().title()).isEqualTo("Plan"));
		this.jane.bookmarks().delete(plan);
		assertThat(this.jane.bookmarks().list()).isEmpty();
	}

	@Test
	void noteIsWrittenAndDraftsAreListed() {
		assertThat(this.jane.notes().get().id()).isNull();
		long id = this.jane.notes().update("<div>Cocoa</div>").id();
		assertThat(this.jane.notes().update("<div>Tea</div>").id()).isEqualTo(id);
		assertThat(this.jane.notes().get().content()).isEqualTo("<div>Tea</div>");
		assertThat(this.bob.notes().get().content()).isEmpty();
		this.jane.documents()
			.create(this.fair.vault().id(), "Plan", new DocumentFields().withContent("<p>Tents</p>").asDraft());
		assertThat(this.jane.drafts().list()).extracting(Draft::excerpt).containsExactly("Tents");
		assertThat(this.bob.drafts().list()).isEmpty();
	}

	@Test
	void reportsTellWhoHasWhatToDo() {
		long late = todo("Late", TODAY.minusDays(2));
		long later = todo("Later", TODAY.plusDays(2));
		long older = todo("Older", TODAY.minusDays(10));
		long jane = this.jane.people().me().id();
		assertThat(this.bob.reports().getAssigned(jane).todos()).extracting(Todo::id)
			.containsExactly(older, late, later);
		assertThat(this.bob.reports().getOverdue().underAWeekLate()).extracting(Todo::id).containsExactly(late);
		assertThat(this.bob.reports().getOverdue().overAWeekLate()).extracting(Todo::id).containsExactly(older);
		assertThat(this.bob.reports().listAssignablePeople()).extracting("name").contains("jane", "bob");
	}

	@Test
	void whoLooksAtTheDemoHasSomethingToDoAndToRead() throws IOException {
		try (BasecampServer basecamp = BasecampServer.startSeeded(0)) {
			ServerClient client = new ServerClient(basecamp.baseUrl());
			String token = client.connect();
			assertThat(ServerClient.json(client.get(token, "/5210334/my/readings.json")).path("unreads")).hasSize(3);
			assertThat(ServerClient.json(client.get(token, "/5210334/my/assignments.json")).path("non_priorities"))
				.hasSizeGreaterThan(5);
			assertThat(ServerClient.json(client.get(token, "/5210334/my/assignments/due.json"))).isNotEmpty();
		}
	}

}
