package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads what Basecamp writes in more than one way.
 */
final class TodoValues {

	private TodoValues() {
	}

	/**
	 * Reads a date, or the day of a timestamp.
	 */
	static final class Day extends ValueDeserializer<LocalDate> {

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
			return LocalDate.from(context.readValue(parser, Temporal.class));
		}

	}

	/**
	 * Reads an assignee, or an empty object for nobody.
	 */
	static final class Somebody extends ValueDeserializer<Assignee> {

		@Override
		public @Nullable Assignee deserialize(JsonParser parser, DeserializationContext context) {
			JsonNode assignee = context.readTree(parser);
			return (assignee.isObject() && assignee.isEmpty()) ? null
					: context.readTreeAsValue(assignee, Assignee.class);
		}

	}

	/**
	 * Reads a timestamp, or {@code false} for none.
	 */
	static final class Moment extends ValueDeserializer<OffsetDateTime> {

		@Override
		public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
			return parser.hasToken(JsonToken.VALUE_FALSE) ? null : context.readValue(parser, OffsetDateTime.class);
		}

	}

}
