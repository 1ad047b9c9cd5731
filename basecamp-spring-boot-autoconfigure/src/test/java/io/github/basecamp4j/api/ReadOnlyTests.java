package io.github.basecamp4j.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.BasecampReadOnlyException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for all operations of both APIs at once, through clients that may only read.
 */
class ReadOnlyTests {

	/**
	 * Operations of Launchpad, which connect users and change nothing in Basecamp.
	 */
	private static final Set<String> LAUNCHPAD = Set.of("exchangeCode", "refreshToken");

	@TestFactory
	Stream<DynamicTest> everyOperationThatIsNotGetIsRefused() {
		return Stream.of("bcx", "bc3").flatMap((product) -> tests(Call.all(product), Call.allReadOnly(product)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bcx", "bc3" })
	void noOperationThatIsNotGetIsLeftOut(String product) {
		Set<String> refused = new TreeSet<>();
		List<Call> calls = Call.all(product);
		List<Call> readOnly = Call.allReadOnly(product);
		for (int i = 0; i < calls.size(); i++) {
			if (readOnly.get(i).failure() instanceof BasecampReadOnlyException) {
				refused.addAll(changes(calls.get(i)));
			}
		}
		assertThat(refused).isEqualTo(Facts.of(product)
			.operations()
			.stream()
			.filter((operation) -> !operation.method().equals("GET") && !LAUNCHPAD.contains(operation.name()))
			.map(Facts.Operation::route)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Stream<DynamicTest> tests(List<Call> calls, List<Call> readOnly) {
		List<DynamicTest> tests = new ArrayList<>();
		for (int i = 0; i < calls.size(); i++) {
			Call call = calls.get(i);
			Call refused = readOnly.get(i);
			tests.add(DynamicTest.dynamicTest(call.toString(), () -> verify(call, refused)));
		}
		return tests.stream();
	}

	/**
	 * An operation that reads before it writes may read.
	 */
	private static void verify(Call call, Call readOnly) {
		assertThat(readOnly).hasToString(call.toString());
		assertThat(changes(readOnly)).isEmpty();
		if (changes(call).isEmpty()) {
			assertThat(readOnly.failure()).isNull();
			assertThat(readOnly.requests()).hasSameSizeAs(call.requests());
			return;
		}
		assertThat(readOnly.failure()).isInstanceOf(BasecampReadOnlyException.class)
			.hasMessageContaining("basecamp.read-only");
		long readBefore = call.requests().stream().takeWhile((request) -> !isChange(request)).count();
		assertThat(readOnly.requests()).hasSize((int) readBefore);
		if (readBefore == 0) {
			assertThat(readOnly.tokens()).isZero();
		}
	}

	private static Set<String> changes(Call call) {
		return call.requests()
			.stream()
			.filter(ReadOnlyTests::isChange)
			.map((request) -> request.operation().route())
			.collect(Collectors.toSet());
	}

	private static boolean isChange(RecordingBasecamp.Request request) {
		return !request.operation().method().equals("GET");
	}

}
