package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Gauge.Needle;

/**
 * The API of Basecamp 3, 4 and 5, as far as gauges and their needles go.
 */
final class Bc3GaugesApi extends ApiArea.Bc3 {

	private static final int LAST_POSITION = 100;

	Bc3GaugesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/reports/gauges.json?", this::gauges);
		routes.add("PUT", "/projects/{project}/gauge.json?", this::toggle);
		routes.add("GET", "/projects/{project}/gauge/needles.json?", (request, account) -> this.page.of(request,
				gauge(request, account).active(), (needle) -> needle(needle, json(account))));
		routes.add("POST", "/projects/{project}/gauge/needles.json?", this::createNeedle);
		routes.add("GET", "/gauge_needles/{needle}.json?",
				(request, account) -> Answer.ok(needle(needle(request, account), json(account))));
		routes.add("PUT", "/gauge_needles/{needle}.json?", this::updateNeedle);
		routes.add("DELETE", "/gauge_needles/{needle}.json?", this::deleteNeedle);
	}

	private Answer gauges(Request request, Account account) {
		String asked = request.query().get("bucket_ids");
		Stream<Project> projects = (asked == null) ? byRisk(account)
				: Stream.of(asked.split(","))
					.filter((id) -> id.matches("\\d{1,18}"))
					.map((id) -> account.projects.get(Long.parseLong(id)))
					.filter(Objects::nonNull);
		return this.page.of(request,
				projects.filter((project) -> project.status().equals("active") && project.gauge.enabled)
					.map((project) -> project.gauge),
				(gauge) -> gauge(gauge, json(account)));
	}

	private static Stream<Project> byRisk(Account account) {
		return account.projects.values()
			.stream()
			.sorted(Comparator.comparing((Project project) -> project.gauge.safety()));
	}

	private Answer toggle(Request request, Account account) {
		Gauge gauge = Bc3Api.project(request, account).gauge;
		JsonNode enabled = request.json().path("gauge").path("enabled");
		if (enabled.isMissingNode()) {
			return Answer.error(400, "The field enabled is missing");
		}
		gauge.enabled = enabled.asBoolean();
		gauge.updatedAt = now(account);
		gauge.project.updatedAt = gauge.updatedAt;
		return Answer.empty();
	}

	private Answer createNeedle(Request request, Account account) {
		Gauge gauge = gauge(request, account);
		JsonNode json = request.json();
		JsonNode fields = json.path("gauge_needle");
		int position = fields.path("position").asInt(-1);
		if (position < 0 || position > LAST_POSITION) {
			return Answer.invalid("position", "must be from 0 to 100");
		}
		String color = fields.path("color").asString("green");
		if (!Gauge.COLORS.contains(color)) {
			return Answer.invalid("color", "is not included in the list");
		}
		Collection<Person> told = told(json, gauge.project, account);
		Needle needle = new Needle(account.nextId(), gauge.project, position, color,
				fields.path("description").asString(""), account.me(), now(account));
		needle.subscribers.addAll(told);
		gauge.add(needle);
		account.happened("created", needle, needle.createdAt);
		return Answer.created(json(account).url("/gauge_needles/" + needle.id), needle(needle, json(account)));
	}

	private static Collection<Person> told(JsonNode json, Project project, Account account) {
		return switch (json.path("notify").asString("")) {
			case "" -> List.of();
			case "everyone", "working_on" -> project.liveMembers();
			case "custom" -> Fields.people(json, "subscriptions", account);
			default -> throw new AnswerException(Answer.invalid("notify", "is not included in the list"));
		};
	}

	private Answer updateNeedle(Request request, Account account) {
		Needle needle = needle(request, account);
		needle.description = request.json().path("gauge_needle").path("description").asString(needle.description);
		needle.updatedAt = now(account);
		account.happened("content_changed", needle, needle.updatedAt);
		return Answer.ok(needle(needle, json(account)));
	}

	private Answer deleteNeedle(Request request, Account account) {
		Needle needle = needle(request, account);
		needle.project.gauge.needles.remove(needle);
		needle.status = "trashed";
		account.happened("deleted", needle, now(account));
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> gauge(Gauge gauge, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(gauge);
		answer.remove("position");
		answer.put("enabled", gauge.enabled);
		Needle needle = gauge.needle(0);
		if (needle != null) {
			Needle previous = gauge.needle(1);
			answer.put("description", needle.description);
			answer.put("description_attachments", json.attachments(needle.description));
			answer.put("last_needle_color", needle.color);
			answer.put("last_needle_position", needle.position);
			answer.put("previous_needle_position", (previous != null) ? previous.position : null);
		}
		return answer;
	}

	private static Map<String, @Nullable Object> needle(Needle needle, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(needle);
		json.addDiscussion(answer, needle);
		answer.put("description", needle.description);
		answer.put("description_attachments", json.attachments(needle.description));
		answer.put("color", needle.color);
		answer.put("position", needle.position);
		answer.put("comment_count", needle.commentsCount());
		return answer;
	}

	/**
	 * Return the gauge of a project.
	 * @throws AnswerException 404 if it is turned off
	 */
	private static Gauge gauge(Request request, Account account) {
		Gauge gauge = Bc3Api.project(request, account).gauge;
		if (!gauge.enabled) {
			throw AnswerException.notFound();
		}
		return gauge;
	}

	private static Needle needle(Request request, Account account) {
		return account.recording(Needle.class, request.id("needle"));
	}

}
