package io.github.basecamp4j.http.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads what is a date when it stands for a day, and a timestamp otherwise.
 */
final class TemporalDeserializer extends StdScalarDeserializer<Temporal> {

	private static final int DATE_LENGTH = "2026-03-23".length();

	private final TimestampDeserializer timestamps = new TimestampDeserializer();

	TemporalDeserializer() {
		super(Temporal.class);
	}

	@Override
	public @Nullable Temporal deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.currentToken() != JsonToken.VALUE_STRING || parser.getStringLength() != DATE_LENGTH) {
			return this.timestamps.deserialize(parser, context);
		}
		try {
			return LocalDate.parse(parser.getString());
		}
		catch (DateTimeParseException ex) {
			return (Temporal) context.handleWeirdStringValue(Temporal.class, parser.getString(), "not a date");
		}
	}

}
