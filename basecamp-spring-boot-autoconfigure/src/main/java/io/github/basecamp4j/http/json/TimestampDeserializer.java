package io.github.basecamp4j.http.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads timestamps as Basecamp writes them, such as {@code 2026-03-23T13:55:43-05:00} and
 * {@code 2026-03-23T18:55:43.120Z}, several times faster than a formatter does, and keeps
 * the offset.
 */
final class TimestampDeserializer extends StdScalarDeserializer<OffsetDateTime> {

	private static final int SECONDS_END = 19;

	private static final int NANO_DIGITS = 9;

	TimestampDeserializer() {
		super(OffsetDateTime.class);
	}

	@Override
	public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
		if (parser.currentToken() != JsonToken.VALUE_STRING) {
			return (OffsetDateTime) context.handleUnexpectedToken(getValueType(context), parser);
		}
		char[] text = parser.getStringCharacters();
		int offset = parser.getStringOffset();
		int length = parser.getStringLength();
		try {
			OffsetDateTime timestamp = parse(text, offset, offset + length);
			return (timestamp != null) ? timestamp : OffsetDateTime.parse(new String(text, offset, length));
		}
		catch (DateTimeException ex) {
			return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, parser.getString(),
					"not a timestamp");
		}
	}

	private static @Nullable OffsetDateTime parse(char[] text, int start, int end) {
		int position = start + SECONDS_END;
		if (position >= end || text[start + 4] != '-' || text[start + 7] != '-' || text[start + 10] != 'T'
				|| text[start + 13] != ':' || text[start + 16] != ':') {
			return null;
		}
		int nanos = 0;
		if (text[position] == '.') {
			int digits = 0;
			for (position++; position < end && isDigit(text[position]) && digits < NANO_DIGITS; position++) {
				nanos = nanos * 10 + text[position] - '0';
				digits++;
			}
			if (digits == 0) {
				return null;
			}
			for (; digits < NANO_DIGITS; digits++) {
				nanos *= 10;
			}
		}
		ZoneOffset zone = zone(text, position, end);
		int year = number(text, start, 4);
		int month = number(text, start + 5, 2);
		int day = number(text, start + 8, 2);
		int hour = number(text, start + 11, 2);
		int minute = number(text, start + 14, 2);
		int second = number(text, start + 17, 2);
		if (zone == null || year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) {
			return null;
		}
		return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, zone);
	}

	private static @Nullable ZoneOffset zone(char[] text, int position, int end) {
		if (end - position == 1 && text[position] == 'Z') {
			return ZoneOffset.UTC;
		}
		if (end - position != 6 || (text[position] != '+' && text[position] != '-') || text[position + 3] != ':') {
			return null;
		}
		int hours = number(text, position + 1, 2);
		int minutes = number(text, position + 4, 2);
		if (hours < 0 || minutes < 0 || minutes > 59) {
			return null;
		}
		int seconds = (hours * 60 + minutes) * 60;
		return ZoneOffset.ofTotalSeconds((text[position] == '-') ? -seconds : seconds);
	}

	private static int number(char[] text, int position, int digits) {
		int number = 0;
		for (int i = position; i < position + digits; i++) {
			if (!isDigit(text[i])) {
				return -1;
			}
			number = number * 10 + text[i] - '0';
		}
		return number;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
