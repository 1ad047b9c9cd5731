package io.github.basecamp4j.http.json;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RepeatedStrings}.
 */
class RepeatedStringsTests {

	@Test
	void textThatRepeatsIsOneString() {
		Named[] read = Json.MAPPER.readValue("""
				[{"name": "message_board"}, {"name": "message_board"}, {"name": "message_bored"}]""", Named[].class);
		assertThat(read[1].name()).isSameAs(read[0].name()).isEqualTo("message_board");
		assertThat(read[2].name()).isEqualTo("message_bored");
	}

	@Test
	void threadsThatShareStringsReadTheirOwn() {
		AtomicInteger different = new AtomicInteger();
		CompletableFuture.allOf(Stream.generate(Random::new).limit(4).map((random) -> CompletableFuture.runAsync(() -> {
			for (int i = 0; i < 10_000; i++) {
				String text = Integer.toString(random.nextInt(5_000));
				if (!text.equals(Json.MAPPER.readValue("{\"name\":\"" + text + "\"}", Named.class).name())) {
					different.incrementAndGet();
				}
			}
		})).toArray(CompletableFuture<?>[]::new)).join();
		assertThat(different).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "\u00e4\ud83d\ude00", "\uffff\uffff\uffff", "a text of 24 characters.",
			"a text of 25 characters. " })
	void textIsReadAsItIs(String text) {
		String json = Json.MAPPER.writeValueAsString(List.of(new Named(text), new Named(text)));
		assertThat(Json.MAPPER.readValue(json, Named[].class)).extracting(Named::name).containsExactly(text, text);
	}

	private record Named(@Nullable String name) {
	}

}
