package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessGrant;
import io.github.basecamp4j.bcx.calendars.Calendar;
import io.github.basecamp4j.bcx.calendars.CalendarEvent;
import io.github.basecamp4j.bcx.calendars.CalendarEventFields;
import io.github.basecamp4j.bcx.calendars.EventTime;
import io.github.basecamp4j.bcx.calendars.Frequency;
import io.github.basecamp4j.bcx.calendars.RecurrenceRule;
import io.github.basecamp4j.bcx.comments.CommentFields;
import io.github.basecamp4j.bcx.comments.Commentable;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.bcx.topics.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for the server's calendars of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxCalendarTests {

	private static final LocalDate MONDAY = LocalDate.of(2031, 6, 2);

	private static final OffsetDateTime NOON = OffsetDateTime.parse("2031-06-02T12:00:00+02:00");

	private BcxClient bcx;

	private BcxArrangedProject fair;

	private Place inFair;

	private BcxArrangement arrangement;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.arrangement = basecamp.bcx();
		this.fair = this.arrangement.project("Fair");
		this.inFair = Place.project(this.fair.id());
		this.bcx = BcxTalkTests.client(basecamp);
	}

	@Test
	void eventIsMadeChangedAndDeleted() {
		long event = create("Opening", EventTime.allDay(MONDAY, MONDAY.plusDays(2))).id();
		assertThat(this.bcx.calendarEvents().get(this.inFair, event)).extracting("allDay", "startsAt", "endsAt")
			.containsExactly(true, MONDAY, MONDAY.plusDays(2));
		this.bcx.calendarEvents()
			.update(this.inFair, event, new CalendarEventFields().withTime(EventTime.between(NOON, NOON.plusHours(2)))
				.withReminder(NOON.minusDays(1)));
		CalendarEvent changed = this.bcx.calendarEvents().get(this.inFair, event);
		assertThat(changed).extracting("summary", "allDay", "startsAt", "endsAt", "remindAt")
			.containsExactly("Opening", false, NOON, NOON.plusHours(2), NOON.minusDays(1));
		assertThat(this.bcx.projects().get(this.fair.id()).calendarEvents().count()).isOne();
		this.bcx.calendarEvents().delete(this.inFair, event);
		assertThat(this.bcx.calendarEvents().listUpcoming(this.inFair)).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.calendarEvents().get(this.inFair, event));
	}

	@Test
	void eventsToComeAreToldFromThoseThatAreOver() {
		LocalDate today = LocalDate.now();
		long later = this.fair.calendarEvent("Later", today.plusDays(9)).id();
		long soon = this.fair.calendarEvent("Soon", today.plusDays(2)).id();
		long over = this.fair.calendarEvent("Over", today.minusDays(2)).id();
		long longOver = this.fair.calendarEvent("Long over", today.minusDays(9)).id();
		assertThat(ids(this.bcx.calendarEvents().listUpcoming(this.inFair).toList())).containsExactly(soon, later);
		assertThat(ids(this.bcx.calendarEvents().listPast(this.inFair).toList())).containsExactly(over, longOver);
	}

	@Test
	void eventsOfSixWeeksAreListed() {
		long opening = this.fair.calendarEvent("Opening", MONDAY).id();
		long far = this.fair.calendarEvent("Far", MONDAY.plusWeeks(7)).id();
		long closing = this.arrangement.calendar("Holidays").calendarEvent("Closing", MONDAY.plusDays(3)).id();
		assertThat(ids(this.bcx.calendarEvents().list(MONDAY).toList())).containsExactly(opening, closing);
		assertThat(ids(this.bcx.calendarEvents().list(MONDAY, MONDAY.plusDays(2)).toList())).containsExactly(opening);
		assertThat(ids(this.bcx.calendarEvents().list(this.inFair, MONDAY).toList())).containsExactly(opening);
		assertThat(ids(this.bcx.calendarEvents().list(this.inFair, MONDAY.plusWeeks(7)).toList())).containsExactly(far);
	}

	@Test
	void recurrencesAreListedWithWhatRecurs() {
		long event = this.bcx.calendarEvents()
			.create(this.inFair, "Round", new RecurrenceRule(MONDAY, Frequency.WEEKLY).withCount(5).withExcluding(2, 3),
					new CalendarEventFields())
			.id();
		assertThat(this.bcx.calendarEvents().listUpcoming(this.inFair)).extracting((each) -> each.recurring().count())
			.containsExactly(5);
		List<CalendarEvent> listed = this.bcx.calendarEvents().list(MONDAY).toList();
		assertThat(listed).extracting(CalendarEvent::id).containsExactly(event, null, null, null);
		assertThat(listed.subList(1, 4))
			.extracting((each) -> each.recurrence().number(), CalendarEvent::startsAt,
					(each) -> each.recurrence().master().id())
			.containsExactly(tuple(1, MONDAY, event), tuple(4, MONDAY.plusWeeks(3), event),
					tuple(5, MONDAY.plusWeeks(4), event));
	}

	@Test
	void eventThatRecursWithoutEndIsNeverOver() {
		this.bcx.calendarEvents()
			.create(this.inFair, "Round", new RecurrenceRule(LocalDate.of(1999, 1, 31), Frequency.MONTHLY),
					new CalendarEventFields());
		assertThat(this.bcx.calendarEvents().listUpcoming(this.inFair)).hasSize(1);
		assertThat(this.bcx.calendarEvents().listPast(this.inFair)).isEmpty();
		assertThat(this.bcx.calendarEvents().list(this.inFair, MONDAY, MONDAY.plusDays(30)))
			.extracting(CalendarEvent::startsAt)
			.contains(LocalDate.of(2031, 6, 30));
	}

	@Test
	void subscribersAreReplaced() {
		long event = this.fair.calendarEvent("Opening", MONDAY).id();
		CalendarEventFields nobody = new CalendarEventFields().withSubscribers();
		assertThat(this.bcx.calendarEvents().update(this.inFair, event, nobody).subscribers()).isEmpty();
		CalendarEventFields everybody = new CalendarEventFields().withEverybodySubscribed();
		assertThat(this.bcx.calendarEvents().update(this.inFair, event, everybody).subscribers()).hasSize(1);
	}

	@Test
	void eventIsCommentedOn() {
		long event = this.fair.calendarEvent("Opening", MONDAY).comment("I'll be there!").id();
		this.bcx.comments().create(this.fair.id(), Commentable.CALENDAR_EVENT, event, "So will I", new CommentFields());
		assertThat(this.bcx.calendarEvents().get(this.inFair, event).comments()).hasSize(2);
		assertThat(this.bcx.calendarEvents().listUpcoming(this.inFair)).extracting(CalendarEvent::commentsCount)
			.containsExactly(2);
		assertThat(this.bcx.topics().list()).extracting((topic) -> topic.topicable().type(), Topic::title)
			.containsExactly(tuple("CalendarEvent", "Opening"));
	}

	@Test
	void mistakesAreRefused() {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> create(" ", EventTime.allDay(MONDAY)))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("summary"));
		CalendarEventFields late = new CalendarEventFields().withReminder(NOON.plusMinutes(1));
		CalendarEventFields early = new CalendarEventFields().withReminder(NOON.minusDays(4));
		for (CalendarEventFields fields : List.of(late, early)) {
			assertThatExceptionOfType(BasecampValidationException.class)
				.isThrownBy(() -> this.bcx.calendarEvents().create(this.inFair, "Opening", EventTime.at(NOON), fields));
		}
		long event = this.fair.calendarEvent("Opening", MONDAY).id();
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.bcx.calendarEvents()
			.update(this.inFair, event, new CalendarEventFields().withHiddenFromClients(true)));
		Place other = Place.project(this.arrangement.project("Other").id());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.calendarEvents().get(other, event));
	}

	@Test
	void timesAreDaysOrMoments(BasecampServer basecamp) {
		ServerClient client = new ServerClient(basecamp.baseUrl());
		String path = "/" + this.arrangement.accountId() + "/api/v1/projects/" + this.fair.id()
				+ "/calendar_events.json";
		for (String body : List.of("{\"summary\": \"Opening\", \"starts_at\": \"2031-06-02\"}",
				"{\"summary\": \"Opening\", \"all_day\": true, \"starts_at\": \"soon\"}")) {
			assertThat(client.send(basecamp.accessToken("jane"), "POST", path, body).statusCode()).isEqualTo(400);
		}
	}

	@Test
	void calendarIsMadeRenamedSharedAndDeleted() {
		this.arrangement.calendar("Tides");
		long calendar = this.bcx.calendars().create("Holidays").id();
		assertThat(this.bcx.calendars().list()).extracting(Calendar::name).containsExactly("Holidays", "Tides");
		this.bcx.calendars().rename(calendar, "Days off");
		Place inCalendar = Place.calendar(calendar);
		this.bcx.accesses().grant(inCalendar, new AccessGrant().withInvitations("kim@example.com"));
		assertThat(this.bcx.accesses().list(inCalendar)).hasSize(2);
		long event = this.bcx.calendarEvents()
			.create(inCalendar, "Midsummer", EventTime.allDay(MONDAY), new CalendarEventFields())
			.id();
		assertThat(this.bcx.calendarEvents().get(inCalendar, event).url())
			.endsWith("/calendars/" + calendar + "/calendar_events/" + event + ".json");
		Calendar found = this.bcx.calendars().get(calendar);
		assertThat(found).extracting("name", "accesses.count", "calendarEvents.count")
			.containsExactly("Days off", 2, 1);
		this.bcx.calendars().delete(calendar);
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bcx.calendars().get(calendar));
		assertThat(this.bcx.calendarEvents().list(MONDAY)).isEmpty();
	}

	private CalendarEvent create(String summary, EventTime time) {
		return this.bcx.calendarEvents().create(this.inFair, summary, time, new CalendarEventFields());
	}

	private static List<Long> ids(List<CalendarEvent> events) {
		return events.stream().map(CalendarEvent::id).toList();
	}

}
