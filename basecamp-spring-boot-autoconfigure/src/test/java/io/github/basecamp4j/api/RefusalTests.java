package io.github.basecamp4j.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Tests for all operations of both APIs at once, with what Basecamp refuses: names that
 * are blank or too long, ids of things that are in another project, of another kind or in
 * the trash, tools that are turned off, an account without room.
 */
class RefusalTests {

	@TestFactory
	Stream<DynamicTest> thingThatIsNotThereIsNotFound() {
		return refused(404, "", (failure) -> assertThat(failure).isInstanceOf(BasecampNotFoundException.class));
	}

	@TestFactory
	Stream<DynamicTest> valueThatIsRefusedIsNamed() {
		return refused(422, "{\"errors\": {\"name\": [\"can't be blank\", \"is too long\"]}}", (failure) -> {
			assertThat(failure).isInstanceOf(BasecampValidationException.class)
				.hasMessageContaining("name can't be blank, is too long");
			assertThat(((BasecampValidationException) failure).fieldErrors())
				.containsExactly(entry("name", List.of("can't be blank", "is too long")));
		});
	}

	@TestFactory
	Stream<DynamicTest> accountWithoutRoomIsALimit() {
		return refused(507, "{\"error\": \"The storage limit has been reached.\"}",
				(failure) -> assertThat(failure).isInstanceOf(BasecampLimitExceededException.class)
					.hasMessageContaining("The storage limit has been reached."));
	}

	@TestFactory
	Stream<DynamicTest> redirectIsNotFollowed() {
		return refused(302, "", (failure) -> assertThat(failure).isInstanceOf(BasecampInvalidResponseException.class)
			.hasMessageContaining("(status 302)"));
	}

	/**
	 * Nothing is half-made when one request makes all, and the ones before it only read.
	 */
	@TestFactory
	Stream<DynamicTest> noMethodMakesMoreThanOneChange() {
		return Stream.of("bcx", "bc3")
			.flatMap((product) -> Call.all(product).stream())
			.map((call) -> DynamicTest.dynamicTest(call.toString(), () -> {
				int last = call.requests().size() - 1;
				assertThat(call.requests().subList(0, last))
					.allSatisfy((request) -> assertThat(request.operation().method()).isEqualTo("GET"));
			}));
	}

	private static Stream<DynamicTest> refused(int status, String body, Consumer<Throwable> verification) {
		return Stream.of("bcx", "bc3")
			.flatMap((product) -> Call.allRefused(product, status, body).stream())
			.map((call) -> DynamicTest.dynamicTest(call.toString(), () -> {
				RecordingBasecamp.Request request = call.requests().get(0);
				assertThat(call.requests()).hasSize(1);
				assertThat(call.failure()).hasMessageStartingWith(request.operation().method() + " /999/");
				verification.accept(call.failure());
			}));
	}

}
