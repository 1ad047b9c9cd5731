package io.github.basecamp4j.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import io.github.basecamp4j.Paged;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for all operations of both APIs at once, against what their documentation says.
 * Every method of every operations interface is called with everything that it can send,
 * and answered with everything that the documentation knows.
 */
class OperationsTests {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private static final Facts BCX = Facts.of("bcx");

	private static final Facts BC3 = Facts.of("bc3");

	private static final List<Call> BCX_CALLS = Call.all("bcx");

	private static final List<Call> BC3_CALLS = Call.all("bc3");

	/**
	 * Operations of Launchpad, which have tests of their own.
	 */
	private static final Set<String> LAUNCHPAD = Set.of("authorizationUrl", "exchangeCode", "refreshToken",
			"getAuthorization");

	/**
	 * Methods that return a part of what is answered, by the field that holds it.
	 */
	private static final Map<String, String> PARTS = Map.of("awaitProject", "project");

	@Test
	void everyOperationIsThereOrListedAsMissing() {
		Set<String> missing = new TreeSet<>();
		missing.addAll(missing("bcx", BCX, BCX_CALLS));
		missing.addAll(missing("bc3", BC3, BC3_CALLS));
		long all = Stream.of(BCX, BC3)
			.flatMap((facts) -> facts.operations().stream())
			.filter((operation) -> !operation.name().isEmpty())
			.count();
		System.out.println((all - missing.size()) + " of " + all + " operations");
		assertThat(missing).isEqualTo(Facts.lines("/api/missing.csv")
			.map((cells) -> cells[0])
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	@TestFactory
	Stream<DynamicTest> bcxOperationsSendWhatIsDocumented() {
		return routes(BCX, BCX_CALLS);
	}

	@TestFactory
	Stream<DynamicTest> bc3OperationsSendWhatIsDocumented() {
		return routes(BC3, BC3_CALLS);
	}

	@TestFactory
	Stream<DynamicTest> bcxOperationsReadWhatIsDocumented() {
		return BCX_CALLS.stream()
			.map((call) -> DynamicTest.dynamicTest(call.toString(), () -> verifyResult(BCX, call)));
	}

	@TestFactory
	Stream<DynamicTest> bc3OperationsReadWhatIsDocumented() {
		return BC3_CALLS.stream()
			.map((call) -> DynamicTest.dynamicTest(call.toString(), () -> verifyResult(BC3, call)));
	}

	private static Set<String> missing(String product, Facts facts, List<Call> calls) {
		Set<String> called = calls.stream()
			.flatMap((call) -> call.requests().stream())
			.map((request) -> request.operation().route())
			.collect(Collectors.toSet());
		return facts.operations()
			.stream()
			.filter((operation) -> !called.contains(operation.route()) && !LAUNCHPAD.contains(operation.name()))
			.map((operation) -> product + " " + operation.name())
			.collect(Collectors.toSet());
	}

	/**
	 * Compare what is sent with what is documented, once for each method and path, which
	 * several operations may share. A field that belongs to another operation may be sent
	 * if the same fields serve both.
	 */
	private static Stream<DynamicTest> routes(Facts facts, List<Call> calls) {
		Map<String, List<RecordingBasecamp.Request>> requests = calls.stream()
			.flatMap((call) -> call.requests().stream())
			.collect(
					Collectors.groupingBy((request) -> request.operation().route(), TreeMap::new, Collectors.toList()));
		return requests.entrySet().stream().map((route) -> DynamicTest.dynamicTest(route.getKey(), () -> {
			List<Facts.Operation> operations = facts.operations()
				.stream()
				.filter((operation) -> operation.route().equals(route.getKey()))
				.toList();
			Set<String> query = union(route.getValue().stream().map(RecordingBasecamp.Request::query));
			if (operations.stream().anyMatch(Facts.Operation::paged)) {
				query.remove("page");
			}
			assertThat(query).isEqualTo(union(operations.stream().map(Facts.Operation::query)));
			Set<String> fields = union(route.getValue().stream().map(RecordingBasecamp.Request::fields));
			assertThat(fields).containsAll(union(operations.stream().map(Facts.Operation::fields)));
			Set<String> sections = operations.stream().map(Facts.Operation::section).collect(Collectors.toSet());
			Set<String> known = union(facts.operations()
				.stream()
				.filter((operation) -> sections.contains(operation.section()))
				.map(Facts.Operation::fields));
			assertThat(fields).allMatch(
					(field) -> known.contains(field) || known.contains(field.replaceFirst("\\..*", ""))
							|| known.stream().anyMatch((documented) -> documented.startsWith(field + ".")),
					"is documented for " + sections);
		}));
	}

	private static Set<String> union(Stream<Set<String>> sets) {
		Set<String> union = new HashSet<>();
		sets.forEach(union::addAll);
		return union;
	}

	private static void verifyResult(Facts facts, Call call) {
		assertThat(call.failure()).isNull();
		Facts.Operation operation = call.requests().get(call.requests().size() - 1).operation();
		if (call.method().getReturnType() == void.class) {
			return;
		}
		assertThat(call.method().getReturnType() == Paged.class).as("returns pages").isEqualTo(operation.paged());
		JsonNode sample = Samples.of(facts, operation.returns());
		String part = operation.pageField().isEmpty() ? PARTS.get(call.method().getName()) : operation.pageField();
		JsonNode expected = (part != null) ? sample.path(part) : sample;
		assertThat(differences("", expected, MAPPER.valueToTree(call.result()))).isEmpty();
	}

	/**
	 * Return what a result lacks of an answer.
	 */
	private static List<String> differences(String path, JsonNode expected, JsonNode actual) {
		if (expected.isObject() && actual.isObject()) {
			return expected.properties()
				.stream()
				.flatMap((field) -> differences(path + "." + field.getKey(), field.getValue(),
						actual.path(field.getKey()))
					.stream())
				.toList();
		}
		if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
			List<String> differences = new ArrayList<>();
			for (int i = 0; i < expected.size(); i++) {
				differences.addAll(differences(path + "[" + i + "]", expected.get(i), actual.get(i)));
			}
			return differences;
		}
		return expected.equals(actual) || expected.asString("?").equals(actual.asString("!")) ? List.of()
				: List.of(path + ": " + expected + ", but was " + actual);
	}

}
