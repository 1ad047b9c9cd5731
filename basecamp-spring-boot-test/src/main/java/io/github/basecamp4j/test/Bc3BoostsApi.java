package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Boosts.Boost;
import io.github.basecamp4j.test.Feed.Event;

/**
 * The API of Basecamp 3, 4 and 5, as far as boosts go. Nobody is told of them.
 */
final class Bc3BoostsApi extends ApiArea.Bc3 {

	private static final int MAX_LENGTH = 16;

	Bc3BoostsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		String ofRecording = "/recordings/{recording}/boosts.json?";
		routes.add("GET", ofRecording,
				(request, account) -> boosts(request, account.boosts.of(recording(request, account)), account));
		routes.add("POST", ofRecording,
				(request, account) -> create(request, recording(request, account), null, account));
		String ofEvent = "/recordings/{recording}/events/{event}/boosts.json?";
		routes.add("GET", ofEvent,
				(request, account) -> boosts(request, account.boosts.of(event(request, account)), account));
		routes.add("POST", ofEvent, this::createForEvent);
		routes.add("GET", "/boosts/{boost}.json?",
				(request, account) -> Answer.ok(boost(boost(request, account), json(account))));
		routes.add("DELETE", "/boosts/{boost}.json?", this::delete);
	}

	private Answer boosts(Request request, Stream<Boost> boosts, Account account) {
		return this.page.of(request, boosts, (boost) -> listed(boost, json(account)));
	}

	private Answer createForEvent(Request request, Account account) {
		Event event = event(request, account);
		if (!Boosts.areFor(event)) {
			throw new AnswerException(Answer.error(403, "This cannot be boosted"));
		}
		return create(request, event.recording(), event, account);
	}

	private Answer create(Request request, Recording recording, @Nullable Event event, Account account) {
		String content = Fields.required(request.json(), "content");
		if (content.codePointCount(0, content.length()) > MAX_LENGTH) {
			throw new AnswerException(Answer.invalid("content", "is too long (maximum is 16 characters)"));
		}
		Boost boost = account.boosts
			.add(new Boost(account.nextId(), content, recording, event, account.me(), now(account)));
		return Answer.created(json(account).url("/boosts/" + boost.id()), boost(boost, json(account)));
	}

	private Answer delete(Request request, Account account) {
		Boost boost = boost(request, account);
		Person me = account.me();
		if (me != boost.booster() && !me.admin) {
			throw new AnswerException(Answer.error(403, "This boost is somebody else's"));
		}
		account.boosts.remove(boost);
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> listed(Boost boost, Bc3Json json) {
		return Json.object("id", boost.id(), "content", boost.content(), "created_at", Bc3Json.time(boost.createdAt()),
				"booster", json.person(boost.booster()));
	}

	private static Map<String, @Nullable Object> boost(Boost boost, Bc3Json json) {
		Map<String, @Nullable Object> answer = listed(boost, json);
		answer.put("recording", json.parent(boost.recording()));
		return answer;
	}

	private static Recording recording(Request request, Account account) {
		return account.recording(request.id("recording"));
	}

	private static Event event(Request request, Account account) {
		Recording recording = recording(request, account);
		return account.feed.events()
			.stream()
			.filter((event) -> event.id() == request.id("event") && event.recording() == recording)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * Only of what the person who acts may see.
	 */
	private static Boost boost(Request request, Account account) {
		Boost boost = account.boosts.get(request.id("boost"));
		if (!boost.recording().isVisibleTo(account.me())) {
			throw AnswerException.notFound();
		}
		return boost;
	}

}
