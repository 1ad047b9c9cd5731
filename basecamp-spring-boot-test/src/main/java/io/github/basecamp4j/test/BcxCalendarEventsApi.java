package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.BcxCalendar.CalendarEvent;
import io.github.basecamp4j.test.BcxCalendar.Frequency;
import io.github.basecamp4j.test.BcxCalendar.Occurrence;
import io.github.basecamp4j.test.BcxCalendar.Recurring;

/**
 * The API of Basecamp 2, as far as events go in the calendars of projects and in those
 * that belong to none.
 */
final class BcxCalendarEventsApi extends ApiArea.Bcx {

	private static final int LONGEST_WINDOW_IN_WEEKS = 6;

	private static final int EARLIEST_REMINDER_IN_DAYS = 3;

	BcxCalendarEventsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/calendar_events.json", this::ofAccount);
		for (String place : List.of("/projects/{project}", "/calendars/{calendar}")) {
			String events = place + "/calendar_events";
			routes.add("GET", events + ".json", this::ofPlace);
			routes.add("GET", events + "/past.json", this::past);
			routes.add("POST", events + ".json", this::create);
			routes.add("GET", events + "/{event}.json",
					(request, account) -> Answer.ok(shape(event(request, account), account)));
			routes.add("PUT", events + "/{event}.json", this::update);
			routes.add("DELETE", events + "/{event}.json", this::delete);
		}
	}

	private Answer ofAccount(Request request, Account account) {
		return between(request, account,
				Stream.concat(account.projects.values().stream(), account.calendars.values().stream())
					.filter(BcxApi::isActive));
	}

	private Answer ofPlace(Request request, Account account) {
		Project place = BcxApi.place(request, account);
		if (request.query().containsKey("start_date")) {
			return between(request, account, Stream.of(place));
		}
		return BcxApi.page(request,
				place.calendar.liveEvents()
					.filter((event) -> !event.isOver(now(account)))
					.sorted(Comparator.comparing((event) -> moment(event.startsAt, account))),
				(event) -> listed(event, json(account)));
	}

	private Answer past(Request request, Account account) {
		Comparator<CalendarEvent> byTime = Comparator.comparing((event) -> moment(event.startsAt, account));
		return BcxApi.page(request,
				BcxApi.place(request, account).calendar.liveEvents()
					.filter((event) -> event.isOver(now(account)))
					.sorted(byTime.reversed()),
				(event) -> listed(event, json(account)));
	}

	private Answer between(Request request, Account account, Stream<Project> places) {
		LocalDate first = parse(request.query().getOrDefault("start_date", ""), LocalDate::parse);
		LocalDate longest = first.plusWeeks(LONGEST_WINDOW_IN_WEEKS);
		String end = request.query().get("end_date");
		LocalDate asked = (end != null) ? parse(end, LocalDate::parse) : longest;
		LocalDate last = asked.isAfter(longest) ? longest : asked;
		List<Listed> events = new ArrayList<>();
		places.flatMap((place) -> place.calendar.liveEvents())
			.forEach((event) -> addListed(event, first, last, events, json(account)));
		return BcxApi.page(request,
				events.stream().sorted(Comparator.comparing((event) -> moment(event.startsAt(), account))),
				Listed::json);
	}

	/**
	 * What recurs is listed besides its recurrences.
	 */
	private static void addListed(CalendarEvent event, LocalDate first, LocalDate last, List<Listed> events,
			BcxJson json) {
		List<Occurrence> occurrences = event.occurrences()
			.takeWhile((occurrence) -> !occurrence.firstDay().isAfter(last))
			.filter((occurrence) -> !occurrence.lastDay().isBefore(first))
			.toList();
		if (!occurrences.isEmpty()) {
			events.add(new Listed(event.startsAt, listed(event, json)));
		}
		if (event.recurring != null) {
			occurrences.forEach(
					(occurrence) -> events.add(new Listed(occurrence.startsAt(), recurrence(event, occurrence, json))));
		}
	}

	private Answer create(Request request, Account account) {
		Project place = BcxApi.place(request, account);
		JsonNode json = request.json();
		String summary = Fields.required(json, "summary");
		Temporal startsAt = startsAt(json, json.path("all_day").asBoolean(false));
		CalendarEvent event = new CalendarEvent(account.nextId(), place, summary, startsAt, endsAt(json, startsAt),
				account.me(), now(account));
		event.remindAt = remindAt(json, startsAt, account);
		event.recurring = json.hasNonNull("recurring") ? recurring(json.path("recurring")) : null;
		event.hiddenFromClients = BcxApi.hiddenFromClients(json, place, false);
		event.description = json.path("description").asString("");
		BcxMessagesApi.subscribe(event, json.path("subscribers"), account);
		place.calendar.add(event);
		account.happened("created", event, event.createdAt);
		return Answer.created(json(account).url(BcxJson.path(event)), shape(event, account));
	}

	private Answer update(Request request, Account account) {
		CalendarEvent event = event(request, account);
		JsonNode json = request.json();
		String summary = json.has("summary") ? Fields.required(json, "summary") : event.summary;
		boolean moved = json.hasNonNull("starts_at") || json.path("recurring").hasNonNull("starts_at");
		Temporal startsAt = moved ? startsAt(json, json.path("all_day").asBoolean(event.isAllDay())) : event.startsAt;
		Temporal endsAt = (moved || json.hasNonNull("ends_at")) ? endsAt(json, startsAt) : event.endsAt;
		OffsetDateTime remindAt = json.has("remind_at") ? remindAt(json, startsAt, account) : event.remindAt;
		Recurring recurring = json.hasNonNull("recurring") ? recurring(json.path("recurring")) : event.recurring;
		event.hiddenFromClients = BcxApi.hiddenFromClients(json, event.project, event.hiddenFromClients);
		event.summary = summary;
		event.description = json.path("description").asString(event.description);
		event.startsAt = startsAt;
		event.endsAt = endsAt;
		event.remindAt = remindAt;
		event.recurring = recurring;
		if (json.has("subscribers")) {
			event.subscribers.clear();
			BcxMessagesApi.subscribe(event, json.path("subscribers"), account);
		}
		event.updatedAt = now(account);
		account.happened("content_changed", event, event.updatedAt);
		return Answer.ok(shape(event, account));
	}

	private Answer delete(Request request, Account account) {
		CalendarEvent event = event(request, account);
		event.changeStatus("trashed", now(account));
		account.happened("trashed", event, event.updatedAt);
		return Answer.noContent();
	}

	/**
	 * The start of what recurs is part of its rule.
	 */
	private static Temporal startsAt(JsonNode json, boolean allDay) {
		return time(Fields.required(json.hasNonNull("starts_at") ? json : json.path("recurring"), "starts_at"), allDay);
	}

	private static Temporal endsAt(JsonNode json, Temporal startsAt) {
		return json.hasNonNull("ends_at") ? time(Fields.required(json, "ends_at"), startsAt instanceof LocalDate)
				: startsAt;
	}

	private static Temporal time(String text, boolean allDay) {
		return allDay ? parse(text, LocalDate::parse) : parse(text, OffsetDateTime::parse);
	}

	private @Nullable OffsetDateTime remindAt(JsonNode json, Temporal startsAt, Account account) {
		String text = Fields.text(json, "remind_at");
		if (text == null) {
			return null;
		}
		OffsetDateTime remindAt = parse(text, OffsetDateTime::parse);
		OffsetDateTime start = moment(startsAt, account);
		if (remindAt.isAfter(start) || remindAt.isBefore(start.minusDays(EARLIEST_REMINDER_IN_DAYS))) {
			throw new AnswerException(Answer.invalid("remind_at", "must be within three days before the start"));
		}
		return remindAt;
	}

	private static Recurring recurring(JsonNode json) {
		Frequency frequency = Stream.of(Frequency.values())
			.filter((each) -> each.name().toLowerCase(Locale.ROOT).equals(Fields.text(json, "frequency")))
			.findFirst()
			.orElseThrow(() -> new AnswerException(Answer.invalid("frequency", "is not included in the list")));
		String until = Fields.text(json, "until");
		Integer count = json.hasNonNull("count") ? json.path("count").asInt() : null;
		if (until != null && count != null) {
			throw new AnswerException(Answer.invalid("recurring", "has both a count and a last day"));
		}
		List<Integer> excluding = new ArrayList<>();
		json.path("excluding").forEach((number) -> excluding.add(number.asInt()));
		return new Recurring(frequency, count, (until != null) ? parse(until, LocalDate::parse) : null, excluding);
	}

	private static <T> T parse(String text, Function<String, T> parser) {
		try {
			return parser.apply(text);
		}
		catch (DateTimeParseException ex) {
			throw new AnswerException(Answer.error(400, "Not a date or a time where there has to be one"));
		}
	}

	private static OffsetDateTime moment(Temporal time, Account account) {
		return (time instanceof OffsetDateTime moment) ? moment
				: LocalDate.from(time).atStartOfDay().atOffset(account.offset);
	}

	private static CalendarEvent event(Request request, Account account) {
		return BcxApi.place(request, account).calendar.liveEvents()
			.filter((event) -> event.id == request.id("event"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Map<String, @Nullable Object> listed(CalendarEvent event, BcxJson json) {
		Map<String, @Nullable Object> answer = bare(event, json);
		answer.put("comments_count", event.liveComments().count());
		return answer;
	}

	private Map<String, @Nullable Object> shape(CalendarEvent event, Account account) {
		BcxJson json = json(account);
		Map<String, @Nullable Object> answer = bare(event, json);
		answer.put("comments", json.commentsWithFiles(event));
		answer.put("subscribers", BcxJson.subscribers(event));
		return answer;
	}

	private static Map<String, @Nullable Object> bare(CalendarEvent event, BcxJson json) {
		String path = BcxJson.path(event);
		Map<String, @Nullable Object> answer = inner(event, event.startsAt, event.endsAt, json);
		answer.put("id", event.id);
		answer.put("created_at", BcxJson.time(event.createdAt));
		answer.put("updated_at", BcxJson.time(event.updatedAt));
		answer.put("url", json.url(path));
		answer.put("app_url", json.appUrl(path));
		if (event.remindAt != null) {
			answer.put("remind_at", BcxJson.seconds(event.remindAt));
		}
		if (event.recurring != null) {
			answer.put("recurring", shape(event.recurring));
		}
		return answer;
	}

	private static Map<String, @Nullable Object> recurrence(CalendarEvent event, Occurrence occurrence, BcxJson json) {
		String path = BcxJson.path(event);
		Map<String, @Nullable Object> answer = inner(event, occurrence.startsAt(), occurrence.endsAt(), json);
		answer.put("recurrence", Json.object("number", occurrence.number(), "master",
				Json.object("id", event.id, "url", json.url(path), "app_url", json.appUrl(path))));
		return answer;
	}

	private static Map<String, @Nullable Object> inner(CalendarEvent event, Temporal startsAt, Temporal endsAt,
			BcxJson json) {
		return Json.object("summary", event.summary, "description", event.description, "all_day", event.isAllDay(),
				"starts_at", text(startsAt), "ends_at", text(endsAt), "private", event.hiddenFromClients, "trashed",
				event.isTrashed(), "creator", json.summary(event.creator));
	}

	private static Map<String, @Nullable Object> shape(Recurring recurring) {
		return Json.object("frequency", recurring.frequency().name().toLowerCase(Locale.ROOT), "count",
				recurring.count(), "until", (recurring.until() != null) ? recurring.until().toString() : null,
				"excluding", recurring.excluding());
	}

	private static String text(Temporal time) {
		return (time instanceof OffsetDateTime moment) ? BcxJson.seconds(moment) : time.toString();
	}

	/**
	 * An event or a recurrence.
	 *
	 * @param startsAt when it starts
	 * @param json its shape
	 */
	private record Listed(Temporal startsAt, Map<String, @Nullable Object> json) {

	}

}
