package io.github.basecamp4j.http.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.ClassUtils;

/**
 * Puts neutral values where JSON lacks what a record promises.
 */
final class NeutralValues {

	private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private NeutralValues() {
	}

	static void fill(Class<?> type, ObjectNode json) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = name(component);
			JsonNode value = json.path(name);
			if (value.isMissingNode() || value.isNull()) {
				if (!PromisedComponents.isNullable(component)) {
					json.set(name, neutral(component.getType()));
				}
			}
			else {
				fillWithin(component.getGenericType(), value);
			}
		}
	}

	private static void fillWithin(Type type, JsonNode value) {
		if (type instanceof Class<?> plain && plain.isRecord() && value instanceof ObjectNode object) {
			fill(plain, object);
		}
		else if (type instanceof ParameterizedType parameterized) {
			Type[] arguments = parameterized.getActualTypeArguments();
			value.forEach((element) -> fillWithin(arguments[arguments.length - 1], element));
		}
	}

	private static String name(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null && !property.value().isEmpty()) ? property.value()
				: NEXT_WORD.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
	}

	private static JsonNode neutral(Class<?> type) {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
		if (boxed == Boolean.class) {
			return NODES.booleanNode(false);
		}
		if (Number.class.isAssignableFrom(boxed)) {
			return NODES.numberNode(0);
		}
		if (Temporal.class.isAssignableFrom(type)) {
			return NODES.stringNode((type == LocalDate.class) ? "1970-01-01" : "1970-01-01T00:00:00Z");
		}
		if (Collection.class.isAssignableFrom(type)) {
			return NODES.arrayNode();
		}
		if (type.isRecord() || Map.class.isAssignableFrom(type)) {
			ObjectNode object = NODES.objectNode();
			if (type.isRecord()) {
				fill(type, object);
			}
			return object;
		}
		return NODES.stringNode("");
	}

}
