package io.github.basecamp4j.http.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.ClassUtils;

/**
 * The mapper of this library. Never the application's, which may name fields differently.
 * The collections that it makes cannot be changed.
 */
public final class Json {

	public static final JsonMapper MAPPER = JsonMapper.builder()
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
			.addDeserializer(String.class, new RepeatedStrings())
			.setDeserializerModifier(new UnmodifiableCollections()))
		.addModule(new SimpleModule().setDeserializerModifier(new RecordConstructors()))
		.build();

	private static final int MAX_DESCRIPTION_LENGTH = 200;

	private Json() {
	}

	public static byte[] write(Object body) {
		try {
			return MAPPER.writeValueAsBytes(body);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("A " + body.getClass().getSimpleName() + " cannot be written as JSON",
					ex);
		}
	}

	static <T> T read(Class<T> type, String json) {
		try {
			if (MAPPER.readTree(json) instanceof ObjectNode object) {
				NeutralValues.fill(type, object);
				return MAPPER.treeToValue(object, type);
			}
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"This cannot be read as a " + type.getSimpleName() + describe(ex).stripTrailing());
		}
		throw new IllegalArgumentException("A " + type.getSimpleName() + " is read from a JSON object");
	}

	/**
	 * Say where in a body the trouble is, without its words, which may be private.
	 * @param ex the trouble
	 * @return a part of a sentence
	 */
	public static String describe(JacksonException ex) {
		StringBuilder description = new StringBuilder();
		if (ex instanceof DatabindException && !ex.getPath().isEmpty()) {
			description.append("at ");
			for (JacksonException.Reference step : ex.getPath()) {
				String name = step.getPropertyName();
				description
					.append((name != null) ? "." + name.replaceAll("[^\\w-]", "?") : "[" + step.getIndex() + "]");
			}
		}
		if (ex.getLocation() != null && ex.getLocation().getByteOffset() >= 0) {
			description.append(" (byte ").append(ex.getLocation().getByteOffset()).append(')');
		}
		String printable = printable(description.toString(), MAX_DESCRIPTION_LENGTH);
		return (printable != null) ? " " + printable : "";
	}

	/**
	 * Return whether nobody can change what the mapper makes of a type: a record of plain
	 * values, such records and collections of them.
	 * @param type the type
	 * @return whether its instances are immutable
	 */
	public static boolean isImmutable(Class<?> type) {
		return type.isRecord() && isImmutable(type, new HashSet<>());
	}

	private static boolean isImmutable(Type type, Set<Type> seen) {
		if (!seen.add(type)) {
			return true;
		}
		if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
			return (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw))
					&& Stream.of(parameterized.getActualTypeArguments()).allMatch((part) -> isImmutable(part, seen));
		}
		return type instanceof Class<?> plain
				&& (isValue(plain) || (plain.isRecord() && Stream.of(plain.getRecordComponents())
					.map(RecordComponent::getGenericType)
					.allMatch((component) -> isImmutable(component, seen))));
	}

	private static boolean isValue(Class<?> type) {
		return ClassUtils.isPrimitiveOrWrapper(type) || type == String.class || type.isEnum()
				|| Temporal.class.isAssignableFrom(type) || Number.class.isAssignableFrom(type);
	}

	/**
	 * Return text as it may be shown: without control characters, and not too long.
	 * @param text the text
	 * @param maxLength its length at most
	 * @return the cleaned text, {@code null} if nothing is left of it
	 */
	public static @Nullable String printable(String text, int maxLength) {
		String cleaned = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
		if (cleaned.isEmpty()) {
			return null;
		}
		if (cleaned.length() <= maxLength) {
			return cleaned;
		}
		boolean split = Character.isHighSurrogate(cleaned.charAt(maxLength - 1));
		return cleaned.substring(0, split ? maxLength - 1 : maxLength);
	}

}
