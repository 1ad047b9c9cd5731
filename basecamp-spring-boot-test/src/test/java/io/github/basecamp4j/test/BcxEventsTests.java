package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessGrant;
import io.github.basecamp4j.bcx.calendars.CalendarEventFields;
import io.github.basecamp4j.bcx.calendars.EventTime;
import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.Commentable;
import io.github.basecamp4j.bcx.documents.DocumentFields;
import io.github.basecamp4j.bcx.events.Event;
import io.github.basecamp4j.bcx.messages.MessageFields;
import io.github.basecamp4j.bcx.projects.ProjectFields;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.bcx.todos.TodoFields;
import io.github.basecamp4j.bcx.todos.TodolistFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests that the server tells what happened in Basecamp 2, as the library meets it.
 */
@ExtendWith(BasecampExtension.class)
class BcxEventsTests {

	private BcxClient bcx;

	private BcxArrangement arrangement;

	private BcxArrangedProject fair;

	private OffsetDateTime since;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.arrangement = basecamp.bcx();
		this.fair = this.arrangement.project("Fair");
		this.bcx = BcxTalkTests.client(basecamp);
		this.since = latest().createdAt();
	}

	@Test
	void nothingNewIsAnEmptyList() {
		assertThat(this.bcx.events().list(this.since)).isEmpty();
		this.fair.message("Tents", "Who?");
		assertThat(this.bcx.events().list(this.since)).hasSize(1);
		assertThat(this.bcx.events().list(latest().createdAt())).isEmpty();
	}

	@Test
	void eventsInQuickSuccessionAreToldApart() {
		IntStream.range(0, 20).forEach((number) -> this.fair.message("Message " + number, "Text"));
		assertThat(this.bcx.events().list(this.since)).hasSize(20).extracting(Event::createdAt).doesNotHaveDuplicates();
	}

	@Test
	void commentTellsWhatWasSaid() {
		long document = this.fair.document("Plan & budget", "<p>Tents</p>").id();
		this.bcx.comments()
			.create(this.fair.id(), Commentable.DOCUMENT, document, "<p>Oil &amp; <b>wicks</b></p>",
					new CommentFields());
		Event event = latest();
		assertThat(event.action()).isEqualTo("commented on");
		assertThat(event.target()).isEqualTo("Plan & budget");
		assertThat(event.summary()).isEqualTo("commented on Plan &amp; budget");
		assertThat(event.excerpt()).isEqualTo("Oil &amp; wicks");
		assertThat(event.eventable()).extracting("type", "id").containsExactly("Document", document);
		assertThat(event.appUrl()).endsWith("/projects/" + this.fair.id() + "/documents/" + document);
		assertThat(event.bucket().name()).isEqualTo("Fair");
		assertThat(event.creator().name()).isEqualTo("jane");
	}

	@Test
	void documentsAndProjectsTellOfEachChange() {
		long project = this.bcx.projects().create("Regatta", new ProjectFields()).id();
		long document = this.bcx.documents().create(project, "Plan", "<p>Boats</p>", new DocumentFields()).id();
		this.bcx.documents().update(project, document, new DocumentFields().withTitle("Plan B"));
		this.bcx.documents().delete(project, document);
		this.bcx.accesses().grant(Place.project(project), new AccessGrant().withInvitations("kim@example.com"));
		this.bcx.projects().archive(project);
		assertThat(this.bcx.events().listInProject(project)).extracting(Event::action)
			.containsExactly("archived the project<span>:</span>", "gave people access to the project<span>:</span>",
					"deleted a document<span>:</span>", "changed a document<span>:</span>",
					"created a document<span>:</span>", "created the project<span>:</span>");
		this.bcx.projects().delete(project);
		assertThat(this.bcx.events().list(this.since)).isEmpty();
	}

	@Test
	void todosTellOfEachChange() {
		long project = this.fair.id();
		long list = this.bcx.todolists().create(project, "Tents", new TodolistFields()).id();
		long todo = this.bcx.todos().create(project, list, "Rope", new TodoFields()).id();
		this.bcx.todos().complete(project, todo);
		this.bcx.todos().complete(project, todo);
		this.bcx.todos().uncomplete(project, todo);
		this.bcx.todos().update(project, todo, new TodoFields().withContent("Long rope"));
		this.bcx.todos().delete(project, todo);
		assertThat(this.bcx.events().list(this.since)).extracting(Event::action, Event::target)
			.containsExactly(tuple("deleted a to-do<span>:</span>", "Long rope"),
					tuple("changed a to-do<span>:</span>", "Long rope"),
					tuple("re-opened a to-do<span>:</span>", "Long rope"),
					tuple("completed a to-do<span>:</span>", "Long rope"),
					tuple("created a to-do<span>:</span>", "Long rope"),
					tuple("created a to-do list<span>:</span>", "Tents"));
	}

	@Test
	void messagesAndCalendarsTellOfEachChange() {
		long message = this.bcx.messages().create(this.fair.id(), "Tents", "Who?", new MessageFields()).id();
		this.bcx.messages().update(this.fair.id(), message, new MessageFields().withContent("Who brings them?"));
		this.bcx.topics().archive(this.fair.id(), message);
		long calendar = this.bcx.calendars().create("Tides").id();
		this.bcx.calendarEvents()
			.create(Place.calendar(calendar), "Spring tide", EventTime.allDay(LocalDate.now()),
					new CalendarEventFields());
		List<Event> events = this.bcx.events().list(this.since).toList();
		assertThat(events).extracting(Event::action)
			.containsExactly("created an event<span>:</span>", "created the calendar<span>:</span>",
					"archived a message<span>:</span>", "changed a message<span>:</span>",
					"created a message<span>:</span>");
		assertThat(events.get(0).bucket().type()).isEqualTo("Calendar");
		assertThat(this.bcx.events().listInProject(this.fair.id(), this.since)).hasSize(3)
			.allSatisfy((event) -> assertThat(event.bucket()).isNull());
	}

	@Test
	void peoplesEventsAreTheirOwn() {
		long jane = this.bcx.people().me().id();
		assertThat(this.bcx.events().listOfPerson(jane)).isEmpty();
		this.fair.message("Tents", "Who?");
		this.bcx.messages().create(this.fair.id(), "Boats", "Who?", new MessageFields());
		assertThat(this.bcx.events().listOfPerson(jane)).extracting(Event::target, Event::creator)
			.containsExactly(tuple("Boats", null));
		assertThat(this.bcx.people().me().events().count()).isOne();
	}

	@Test
	void eventsHavePagesOfFifty() {
		IntStream.range(0, 60).forEach((number) -> this.fair.message("Message " + number, "Text"));
		assertThat(this.bcx.events().list(this.since).page(1).elements()).hasSize(50);
		assertThat(this.bcx.events().list(this.since).page(2).elements()).hasSize(10);
	}

	private Event latest() {
		return this.bcx.events().list().iterator().next();
	}

}
