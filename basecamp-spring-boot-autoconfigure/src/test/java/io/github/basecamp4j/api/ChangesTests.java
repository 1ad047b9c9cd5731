package io.github.basecamp4j.api;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what each method that creates or changes something puts on the wire, held
 * against a list of them all.
 */
class ChangesTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final Facts BCX = Facts.of("bcx");

	private static final Facts BC3 = Facts.of("bc3");

	/**
	 * What Basecamp keeps when it is left out, or takes for new things only.
	 */
	private static final Map<String, Set<String>> LEFT_OUT = Map.of("googleDocuments", Set.of("status"),
			"scheduleEntries", Set.of("participant_ids", "url", "highlighted"));

	private static final Map<String, List<Call>> BARE = changes(Arguments::bare);

	private static final Map<String, List<Call>> CLEARED = changes(Arguments::cleared);

	@Test
	void everyMethodSendsWhatIsRequiredAndClearsWhatIsNull() {
		List<String> actual = new ArrayList<>();
		BARE.forEach((name, calls) -> calls.stream().map((call) -> row(name, call)).distinct().forEach(actual::add));
		assertThat(actual).containsExactlyInAnyOrderElementsOf(
				Facts.lines("/api/changes.csv").map((cells) -> String.join(",", cells)).toList());
	}

	@TestFactory
	Stream<DynamicTest> everyMethodThatReadsFirstKeepsWhatWasThere() {
		return BARE.entrySet()
			.stream()
			.flatMap((calls) -> calls.getValue()
				.stream()
				.filter((call) -> readsThing(call))
				.map((call) -> DynamicTest.dynamicTest(calls.getKey(), () -> verifyKept(calls.getKey(), call))));
	}

	@Test
	void whatIsForSomethingNewIsRefusedInAChange() {
		List<Call> refused = changes(Arguments::forNew).values()
			.stream()
			.flatMap(List::stream)
			.filter((call) -> call.method().getName().equals("update")
					&& Stream.of(call.method().getParameterTypes()).anyMatch(Arguments::isNamedValues))
			.toList();
		assertThat(refused).isNotEmpty().allSatisfy((call) -> {
			assertThat(call.failure()).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("for something new only; nothing was changed");
			assertThat(call.requests())
				.allSatisfy((request) -> assertThat(request.operation().method()).isEqualTo("GET"));
		});
		assertThat(refused)
			.hasSize((int) Facts.lines("/api/for-new.csv").flatMap((cells) -> Stream.of(cells[1].split(" "))).count());
	}

	private static String row(String name, Call call) {
		assertThat(call.failure()).as(name).isNull();
		JsonNode bare = body(call);
		Set<String> cleared = CLEARED.getOrDefault(name, List.of())
			.stream()
			.filter((other) -> last(other).operation().equals(last(call).operation()))
			.flatMap((other) -> difference(bare, body(other)))
			.collect(Collectors.toCollection(TreeSet::new));
		return name.replace(",", "") + "," + (readsThing(call) ? "yes" : "") + ","
				+ String.join(" ", new TreeSet<>(bare.propertyNames())) + "," + String.join(" ", cleared);
	}

	private static Stream<String> difference(JsonNode bare, JsonNode cleared) {
		Set<String> names = new TreeSet<>(bare.propertyNames());
		names.addAll(cleared.propertyNames());
		return names.stream()
			.filter((name) -> !bare.path(name).equals(cleared.path(name)))
			.flatMap((name) -> bare.path(name).isObject()
					? difference(bare.get(name), cleared.path(name)).map((inner) -> name + "." + inner)
					: Stream.of(name + (cleared.has(name) ? "=" + cleared.get(name) : " left out")));
	}

	private static void verifyKept(String name, Call call) {
		Facts facts = name.startsWith("bcx") ? BCX : BC3;
		JsonNode there = Samples.of(facts, call.requests().get(0).operation().returns());
		JsonNode sent = body(call);
		Set<String> kept = last(call).operation()
			.fields()
			.stream()
			.filter((field) -> !there(there, field).isMissingNode())
			.filter((field) -> !LEFT_OUT.getOrDefault(call.accessor().getName(), Set.of()).contains(field))
			.collect(Collectors.toSet());
		assertThat(sent.propertyNames()).containsAll(kept);
		for (String field : sent.propertyNames()) {
			assertThat(sent.get(field)).as(field).hasToString(there(there, field).toString());
		}
	}

	/**
	 * Return what a thing has for a field that is sent. People are read whole and sent as
	 * ids, a service is read whole and sent as its code.
	 */
	private static JsonNode there(JsonNode thing, String field) {
		if (field.equals("service")) {
			return thing.path(field).path("code");
		}
		if (!field.endsWith("_ids")) {
			return thing.path(field);
		}
		JsonNode people = thing.path(field.replaceFirst("_ids$", "s"));
		return people.isMissingNode() ? people
				: MAPPER.valueToTree(people.valueStream().map((person) -> person.path("id").asLong()).toList());
	}

	private static boolean readsThing(Call call) {
		return call.requests().size() > 1 && last(call).operation().method().equals("PUT");
	}

	private static RecordingBasecamp.Request last(Call call) {
		return call.requests().get(call.requests().size() - 1);
	}

	private static JsonNode body(Call call) {
		RecordingBasecamp.Request request = last(call);
		return (request.operation().body().isEmpty() && !request.body().isEmpty()) ? MAPPER.readTree(request.body())
				: MAPPER.createObjectNode();
	}

	private static Map<String, List<Call>> changes(Function<Method, List<Object[]>> arguments) {
		return Stream.of("bcx", "bc3")
			.flatMap(
					(product) -> Call
						.all(product,
								(method) -> method.getName().matches("(create|update|replace).*")
										? arguments.apply(method) : List.<Object[]>of())
						.stream()
						.map((call) -> Map.entry(product + " " + call, call)))
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
