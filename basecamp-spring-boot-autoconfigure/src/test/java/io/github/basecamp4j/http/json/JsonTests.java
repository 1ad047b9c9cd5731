package io.github.basecamp4j.http.json;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import io.github.basecamp4j.http.Item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Json}.
 */
class JsonTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-23T13:55:43-05:00", "2026-03-23T13:55:43.1-05:00", "2026-03-23T13:55:43.120Z",
			"2026-03-23T13:55:43Z", "2026-03-23T13:55:43.123456789+05:45", "0000-01-01T00:00:00+18:00",
			"2026-03-23T13:55Z", "2026-03-23T13:55:43-05:00:30", "+12026-03-23T13:55:43Z", "2026-03-23T13:55:43.Z",
			"2024-02-29T23:59:59.999Z" })
	void timestampKeepsInstantAndOffset(String text) {
		OffsetDateTime expected = OffsetDateTime.parse(text);
		OffsetDateTime actual = read("{\"id\":1,\"created_at\":\"" + text + "\"}").createdAt();
		assertThat(actual).isEqualTo(expected);
		assertThat(actual.getOffset()).isEqualTo(expected.getOffset());
	}

	@Test
	void timestampsReadAsAFormatterReadsThem() {
		Random random = new Random(20260323);
		for (int i = 0; i < 10_000; i++) {
			OffsetDateTime expected = OffsetDateTime.of(random.nextInt(9999), 1 + random.nextInt(12),
					1 + random.nextInt(28), random.nextInt(24), random.nextInt(60), random.nextInt(60),
					random.nextBoolean() ? 0 : random.nextInt(1000) * 1_000_000,
					ZoneOffset.ofTotalSeconds((random.nextInt(145) - 72) * 900));
			assertThat(read("{\"id\":1,\"created_at\":\"" + expected + "\"}").createdAt()).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-13-23T13:55:43Z", "2026-02-30T13:55:43Z", "2026-03-23T24:55:43Z",
			"2026-03-23T13:60:43Z", "2026-03-23 13:55:43Z", "2026-03-23T13:55:43", "2026-03-23T13:55:43+19:00",
			"2026-03-23T13:55:43-05:60", "2026-03-23T13:55:43-0500", "yesterday", "2026-03-23", "-" })
	void textThatIsNoTimestampIsRefused(String text) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> read("{\"id\":1,\"created_at\":\"" + text + "\"}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"error\":\"Nothing\"}", "{\"created_at\":\"2026-03-23T13:55:43Z\"}",
			"{\"id\":null}", "{\"id\":1,\"children\":[{\"id\":null}]}" })
	void objectWithoutItsIdIsRefused(String text) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"error\":\"Nothing\"}", "{\"count\":1}", "{\"url\":\"x\",\"note\":\"y\"}" })
	void objectWithoutIdThatLacksWhatItPromisesIsRefused(String text) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.MAPPER.readValue(text, WithoutId.class));
	}

	@Test
	void objectWithoutIdMayLackWhatIsNullable() {
		assertThat(Json.MAPPER.readValue("{\"count\":1,\"url\":\"x\"}", WithoutId.class))
			.isEqualTo(new WithoutId("x", null, 1));
	}

	@Test
	void recordMayBeMadeByAnotherCreator() {
		assertThat(Json.MAPPER.readValue("{\"second\":\"b\",\"first\":\"a\",\"third\":\"c\"}", Joined.class))
			.isEqualTo(new Joined("abc"));
	}

	@Test
	void nullAndAbsentTimestampsAreNull() {
		assertThat(read("{\"id\":1,\"created_at\":null}").createdAt()).isNull();
		assertThat(read("{\"id\":1}").createdAt()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"names\":null,\"numbers\":null,\"others\":null}" })
	void collectionThatIsPromisedIsEmptyAndUnmodifiableWhereItIsLeftOut(String text) {
		WithCollections read = Json.MAPPER.readValue(text, WithCollections.class);
		assertThat(read).isEqualTo(new WithCollections(List.of(), Set.of(), null));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> read.names().add("x"));
	}

	@Test
	void idsKeepAllBits() {
		assertThat(read("{\"id\":9223372036854775807}").id()).isEqualTo(Long.MAX_VALUE);
		assertThat(read("{\"id\":\"9007199254740993\"}").id()).isEqualTo(9007199254740993L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1024", "1024.0", "1024.000", "1.024e3", "\"1024\"" })
	void wholeNumbersMayBeWrittenWithAPoint(String number) {
		assertThat(Json.MAPPER.readValue("{\"width\":" + number + "}", Size.class)).isEqualTo(new Size(1024));
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "\"\"" })
	void nothingIsNoWholeNumber(String nothing) {
		assertThat(Json.MAPPER.readValue("{\"width\":" + nothing + "}", Size.class).width()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1024.5", "1e10", "1e999999999", "1e-999999999", "9223372036854775807", "true", "[1]",
			"{}", "\"wide\"" })
	void otherThanAWholeNumberIsRefused(String number) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.MAPPER.readValue("{\"width\":" + number + "}", Size.class));
	}

	@Test
	void immutableTypesAreToldFromOthers() {
		assertThat(Json.isImmutable(Item.class)).isTrue();
		assertThat(Json.isImmutable(String.class)).isFalse();
		assertThat(Json.isImmutable(Map.class)).isFalse();
		assertThat(Json.isImmutable(WithArray.class)).isFalse();
		assertThat(Json.isImmutable(WithObject.class)).isFalse();
		assertThat(Json.isImmutable(WithListOfArrays.class)).isFalse();
	}

	@Test
	void descriptionNamesThePlaceAndNotTheWords() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> read("{\"id\":1,\"children\":[{\"id\":\"private words\"}]}"))
			.satisfies(
					(ex) -> assertThat(Json.describe(ex)).startsWith(" at .children[0].id").doesNotContain("private"));
	}

	@Test
	void whatCannotBeWrittenIsTheCallersMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new Unwritable()))
			.withMessageContaining("Unwritable");
	}

	@Test
	void printableStripsWhatCouldDeceive() {
		assertThat(Json.printable(" a\u0000\n\tb\u202ec\u2028d ", 100)).isEqualTo("a b c d");
		assertThat(Json.printable("ab\ud83d\ude00cd", 3)).isEqualTo("ab");
		assertThat(Json.printable("\u0007", 3)).isNull();
	}

	private static Item read(String json) {
		return Json.MAPPER.readValue(json, Item.class);
	}

	private record Size(@Nullable Integer width) {
	}

	private record WithoutId(String url, @Nullable String note, int count) {
	}

	private record Joined(String all) {

		@JsonCreator
		static Joined of(@JsonProperty("first") String first, @JsonProperty("second") String second,
				@JsonProperty("third") String third) {
			return new Joined(first + second + third);
		}

	}

	private record WithCollections(List<String> names, Set<Long> numbers, @Nullable List<String> others) {
	}

	private record WithArray(int[] numbers) {
	}

	private record WithObject(@Nullable Object anything) {
	}

	private record WithListOfArrays(List<int[]> numbers) {
	}

	private static final class Unwritable {

		@SuppressWarnings("unused")
		public String getName() {
			throw new IllegalStateException();
		}

	}

}
