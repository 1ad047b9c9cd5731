package io.github.basecamp4j.http.json;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import io.github.basecamp4j.http.FuzzTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RecordConstructors} and {@link RepeatedStrings}: whatever is read, the
 * outcome is that of Jackson without them.
 */
class RecordConstructorsTests {

	private static final int ROUNDS = Boolean.getBoolean("basecamp.stress") ? 20_000 : 500;

	private static final JsonMapper STOCK = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
				DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.annotationIntrospector(new PromisedComponents())
		.addModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new TimestampDeserializer())
			.addDeserializer(Temporal.class, new TemporalDeserializer())
			.addDeserializer(Integer.class, new WholeNumbers())
			.setDeserializerModifier(new UnmodifiableCollections()))
		.build();

	@ParameterizedTest
	@MethodSource("io.github.basecamp4j.http.FuzzTests#records")
	void recordOfTheLibraryIsReadAsByJackson(Class<?> type) {
		CompletableFuture.runAsync(() -> assertReadAsByJackson(type, FuzzTests.FIXTURES)).join();
	}

	@ParameterizedTest
	@MethodSource
	void recordWithMoreThanComponentsIsReadAsByJackson(Class<?> type) {
		List<byte[]> bodies = Stream
			.of("{}", "[]", "null", "1", "\"a\"", "[1]", "{\"name\":\"a\"}", "{\"name\":null,\"count\":null}",
					"{\"count\":1,\"name\":\"a\",\"other\":[{\"a\":1}],\"tags\":[\"a\",null,1]}",
					"{\"title\":\"b\",\"name\":\"a\",\"count\":\"1\",\"a\":{\"b\":[]}}",
					"{\"name\":\"a\",\"count\":2,\"name\":\"b\",\"inner\":{\"name\":\"c\",\"count\":3}}",
					"{\"flag\":true,\"number\":1,\"small\":2,\"letter\":\"a\",\"real\":1.5,\"boxed\":3}",
					"{\"flag\":null,\"number\":1e99,\"small\":300,\"letter\":\"ab\",\"real\":\"x\",\"boxed\":\"\"}",
					"{\"name\":true,\"count\":1.5,\"tags\":\"a\"}", "{\"name\":{},\"tags\":{}}",
					"{\"name\":\"\u00e4\ud83d\ude00\",\"count\":1}", "{\"name\":\"\",\"count\":1}",
					"{\"x\":\"\\u00zz\",\"name\":\"a\"}", "{\"x\":1e9999999999,\"y\":[[[[]]]],\"name\":\"a\"}")
			.map((body) -> body.getBytes(StandardCharsets.UTF_8))
			.toList();
		CompletableFuture.runAsync(() -> assertReadAsByJackson(type, bodies)).join();
	}

	static Stream<Class<?>> recordWithMoreThanComponentsIsReadAsByJackson() {
		return Stream.of(Plain.class, Primitives.class, Empty.class, Picky.class, Broken.class, Aliased.class,
				Ignoring.class, IgnoringOne.class, Collecting.class, Injected.class, Delegating.class,
				FromFactory.class, OtherConstructor.class, Unwrapping.class, Variable.class, Generic.class,
				WithGetter.class);
	}

	@Test
	void exceptionOfAConstructorIsKeptAsCause() {
		assertThatExceptionOfType(ValueInstantiationException.class)
			.isThrownBy(() -> Json.MAPPER.readValue("{\"name\":\"a\",\"count\":-1}", Picky.class))
			.withMessageContaining("not negative")
			.havingCause()
			.isExactlyInstanceOf(IllegalArgumentException.class)
			.withMessage("not negative");
	}

	@Test
	void errorOfAConstructorIsThrownAsItIs() {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> Json.MAPPER.readValue("{\"name\":\"a\"}", Broken.class))
			.withMessage("broken");
	}

	@Test
	void constructorIsCalledThroughTheHandleThatIsMadeOnce() {
		assertThat(Json.MAPPER.readValue("{\"name\":\"a\"}", Tracing.class).callers())
			.anyMatch((caller) -> caller.startsWith(RecordConstructors.class.getName() + "$"));
	}

	private static void assertReadAsByJackson(Class<?> type, List<byte[]> bodies) {
		Random random = new Random(FuzzTests.SEED);
		ObjectReader[] actual = { Json.MAPPER.readerFor(type), Json.MAPPER.readerForListOf(type) };
		ObjectReader[] expected = { STOCK.readerFor(type), STOCK.readerForListOf(type) };
		for (int i = 0; i < ROUNDS; i++) {
			byte[] body = bodies.get(i % bodies.size());
			byte[] read = (i < bodies.size()) ? body : FuzzTests.mutate(random, body);
			int list = (read.length > 0 && read[0] == '[') ? 1 : 0;
			assertThat(outcome(actual[list], read)).as(() -> new String(read, StandardCharsets.UTF_8))
				.isEqualTo(outcome(expected[list], read));
		}
	}

	private static Outcome outcome(ObjectReader reader, byte[] body) {
		try {
			return new Outcome(reader.readValue(body), null, null, null);
		}
		catch (JacksonException ex) {
			return new Outcome(null, ex.getClass(), ex.getMessage(), String.valueOf(ex.getCause()));
		}
		catch (AssertionError ex) {
			return new Outcome(null, ex.getClass(), ex.getMessage(), null);
		}
	}

	private record Outcome(@Nullable Object value, @Nullable Class<?> exception, @Nullable String message,
			@Nullable String cause) {
	}

	private record Plain(@Nullable String name, @Nullable Integer count, @Nullable List<String> tags,
			@Nullable Plain inner) {
	}

	private record Primitives(boolean flag, int number, byte small, char letter, double real, @Nullable Short boxed) {
	}

	private record Empty() {
	}

	private record Picky(String name, int count) {

		private Picky {
			Objects.requireNonNull(name);
			if (count < 0) {
				throw new IllegalArgumentException("not negative");
			}
		}

	}

	private record Broken(String name) {

		private Broken {
			if (name != null) {
				throw new AssertionError("broken");
			}
		}

	}

	private record Aliased(@JsonAlias("title") String name, @JsonProperty("other") @Nullable Object another) {
	}

	private record Ignoring(String name, @JsonIgnore @Nullable Integer count) {
	}

	@JsonIgnoreProperties("count")
	private record IgnoringOne(String name, @Nullable Integer count) {
	}

	private record Collecting(String name, @JsonAnySetter Map<String, Object> others) {
	}

	private record Injected(String name, @JacksonInject("count") @Nullable Integer count) {
	}

	private record Delegating(String name) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		private Delegating {
		}

	}

	private record FromFactory(String name, int count) {

		@JsonCreator
		static FromFactory of(@JsonProperty("name") String name) {
			return new FromFactory(name + "!", 0);
		}

	}

	private record OtherConstructor(String name, int count) {

		@JsonCreator
		private OtherConstructor(@JsonProperty("title") String title) {
			this(title + "?", 1);
		}

	}

	private record Unwrapping(String name, @JsonUnwrapped @Nullable Primitives primitives) {
	}

	private record Variable(String... tags) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Variable variable && Arrays.equals(this.tags, variable.tags);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.tags);
		}

	}

	private record Generic(@Nullable Map<String, List<Plain>> inner, @Nullable Object other) {
	}

	private record WithGetter(String name) {

		@SuppressWarnings("unused")
		public List<String> getTags() {
			return List.of();
		}

	}

	private record Tracing(String name, @Nullable List<String> callers) {

		private Tracing {
			callers = Stream.of(new Throwable().getStackTrace()).map(StackTraceElement::getClassName).toList();
		}

	}

}
