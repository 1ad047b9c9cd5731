package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The API of Basecamp 3, 4 and 5, as far as markers of the lineup go.
 */
final class Bc3LineupApi extends ApiArea.Bc3 {

	private static final Comparator<LineupMarker> BY_DAY = Comparator.comparing(LineupMarker::date)
		.thenComparing(LineupMarker::id);

	Bc3LineupApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/lineup/markers.json?", (request, account) -> Answer
			.ok(account.lineup.values().stream().sorted(BY_DAY).map(Bc3LineupApi::marker).toList()));
		routes.add("POST", "/lineup/markers.json?", this::create);
		routes.add("PUT", "/lineup/markers/{marker}.json?", this::update);
		routes.add("DELETE", "/lineup/markers/{marker}.json?", this::delete);
	}

	private Answer create(Request request, Account account) {
		JsonNode json = request.json();
		String name = Fields.required(json, "name");
		LocalDate date = Fields.requiredDate(json, "date");
		account.addLineupMarker(LineupMarker.create(account.nextId(), name, date, now(account)));
		return Answer.created();
	}

	private Answer update(Request request, Account account) {
		LineupMarker marker = marker(request, account);
		JsonNode json = request.json();
		String name = json.has("name") ? Fields.required(json, "name") : marker.name();
		LocalDate date = json.has("date") ? Fields.requiredDate(json, "date") : marker.date();
		account.addLineupMarker(marker.change(name, date, now(account)));
		return Answer.empty();
	}

	private Answer delete(Request request, Account account) {
		account.lineup.remove(marker(request, account).id());
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> marker(LineupMarker marker) {
		return Json.object("id", marker.id(), "name", marker.name(), "date", marker.date().toString(), "created_at",
				Bc3Json.time(marker.createdAt()), "updated_at", Bc3Json.time(marker.updatedAt()));
	}

	private static LineupMarker marker(Request request, Account account) {
		LineupMarker marker = account.lineup.get(request.id("marker"));
		if (marker == null) {
			throw AnswerException.notFound();
		}
		return marker;
	}

}
