package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Feed.Event;

/**
 * The API of Basecamp 3, 4 and 5, as far as it tells what happened, the latest first.
 */
final class Bc3TimelineApi extends ApiArea.Bc3 {

	Bc3TimelineApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/recordings/{recording}/events.json?", this::ofRecording);
		routes.add("GET", "/reports/progress.json?", (request, account) -> timeline(request, account, events(account)));
		routes.add("GET", "/projects/{project}/timeline.json?", this::ofProject);
		routes.add("GET", "/reports/users/progress/{person}.json?", this::ofPerson);
	}

	private Answer ofRecording(Request request, Account account) {
		Recording recording = account.recording(request.id("recording"));
		return this.page.of(request, events(account).filter((event) -> event.recording() == recording),
				(event) -> eventOf(recording, event, account));
	}

	private Map<String, @Nullable Object> eventOf(Recording recording, Event event, Account account) {
		Bc3Json json = json(account);
		Map<String, @Nullable Object> answer = Json.object("id", event.id(), "recording_id", recording.id, "action",
				event.action(), "details", Map.of(), "created_at", Bc3Json.time(event.createdAt()), "creator",
				json.person(event.creator()));
		if (Boosts.areFor(event)) {
			answer.put("boosts_count", account.boosts.of(event).count());
			answer.put("boosts_url", json.url("/recordings/" + recording.id + "/events/" + event.id() + "/boosts"));
		}
		return answer;
	}

	private Answer ofProject(Request request, Account account) {
		Project project = account.projects.get(request.id("project"));
		if (project == null) {
			throw AnswerException.notFound();
		}
		return timeline(request, account, events(account).filter((event) -> event.recording().project == project));
	}

	private Answer ofPerson(Request request, Account account) {
		Person person = account.people.get(request.id("person"));
		if (person == null) {
			throw AnswerException.notFound();
		}
		return this.page.within(request, events(account).filter((event) -> event.creator() == person),
				(event) -> event(event, json(account)),
				(events) -> Json.object("person", json(account).person(person), "events", events));
	}

	private Answer timeline(Request request, Account account, Stream<Event> events) {
		return this.page.of(request, events, (event) -> event(event, json(account)));
	}

	private static Stream<Event> events(Account account) {
		List<Event> events = new ArrayList<>(account.feed.events());
		Collections.reverse(events);
		return events.stream().filter((event) -> !event.recording().project.trashed);
	}

	private static Map<String, @Nullable Object> event(Event event, Bc3Json json) {
		Recording recording = event.recording();
		Recording parent = recording.parent();
		Project project = recording.project;
		Map<String, @Nullable Object> shown = json.recording(recording);
		String action = event.action().replace('_', ' ');
		Map<String, @Nullable Object> answer = Json
			.object("id", event.id(), "created_at", Bc3Json.time(event.createdAt()), "kind", event.kind(), "url",
					shown.get("url"), "app_url", shown.get("app_url"), "creator", json.person(event.creator()),
					"action", action, "target", recording.title(), "title",
					action + ": " + recording.title() + " in " + project.name, "summary_excerpt", recording.content(),
					"avatars_sample", List.of(), "bucket",
					Json.object("id", project.id, "name", project.name, "type", project.type(), "url",
							json.url(project.path()), "app_url", json.appUrl(project.path())),
					"attachments", List.of());
		if (parent != null) {
			answer.put("parent_recording_id", parent.id);
		}
		return answer;
	}

}
