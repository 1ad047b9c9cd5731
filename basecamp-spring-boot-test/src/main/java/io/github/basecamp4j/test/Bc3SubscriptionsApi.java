package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;

/**
 * The API of Basecamp 3, 4 and 5, as far as it goes who hears of a recording.
 */
final class Bc3SubscriptionsApi extends ApiArea.Bc3 {

	Bc3SubscriptionsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	/**
	 * Subscribe the people who were named when a recording was written, or else everybody
	 * of the project.
	 * @param json what was sent
	 * @param recording the recording
	 * @param account its account
	 */
	static void subscribe(JsonNode json, Recording recording, Account account) {
		List<Person> people = json.has("subscriptions") ? Fields.people(json, "subscriptions", account)
				: recording.project.liveMembers();
		recording.subscribers.clear();
		recording.subscribers.addAll(people);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		String path = "/recordings/{recording}/subscription.json?";
		routes.add("GET", path, (request, account) -> Answer.ok(subscription(recording(request, account), account)));
		routes.add("POST", path, this::subscribe);
		routes.add("PUT", path, this::updateSubscription);
		routes.add("DELETE", path, this::unsubscribe);
	}

	private Answer subscribe(Request request, Account account) {
		Recording recording = recording(request, account);
		recording.subscribers.add(account.me());
		return Answer.ok(subscription(recording, account));
	}

	private Answer unsubscribe(Request request, Account account) {
		recording(request, account).subscribers.remove(account.me());
		return Answer.noContent();
	}

	private Answer updateSubscription(Request request, Account account) {
		Recording recording = recording(request, account);
		JsonNode json = request.json();
		if (!json.has("subscriptions") && !json.has("unsubscriptions")) {
			throw new AnswerException(Answer.invalid("subscriptions", "can't be blank"));
		}
		List<Person> added = Fields.people(json, "subscriptions", account);
		Fields.people(json, "unsubscriptions", account).forEach(recording.subscribers::remove);
		recording.subscribers.addAll(added);
		return Answer.ok(subscription(recording, account));
	}

	private Map<String, @Nullable Object> subscription(Recording recording, Account account) {
		Bc3Json json = json(account);
		return Json.object("subscribed", recording.subscribers.contains(account.me()), "count",
				recording.subscribers.size(), "url", json.url("/recordings/" + recording.id + "/subscription"),
				"subscribers", recording.subscribers.stream().map(json::person).toList());
	}

	private static Recording recording(Request request, Account account) {
		return account.recording(request.id("recording"), (project) -> project.dock.tools());
	}

}
