package io.github.basecamp4j.http.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JacksonStdImpl;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Reads short text, most of which answers repeat, such as the names of states and tools,
 * so that a page and what is kept of it hold it once. Each string replaces another one;
 * threads may miss what others have read, which costs no more than a string.
 */
@JacksonStdImpl
final class RepeatedStrings extends StringDeserializer {

	private static final int MAX_LENGTH = 24;

	private static final int SLOTS = 512;

	private final @Nullable String[] recent = new String[SLOTS];

	@Override
	public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return super.deserialize(parser, context);
		}
		int length = parser.getStringLength();
		return (length > 0 && length <= MAX_LENGTH)
				? find(parser.getStringCharacters(), parser.getStringOffset(), length) : parser.getString();
	}

	private String find(char[] text, int offset, int length) {
		int slot = slot(text[offset], text[offset + length / 2], text[offset + length - 1], length);
		String candidate = this.recent[slot];
		if (candidate == null || !isEqual(candidate, text, offset, length)) {
			candidate = new String(text, offset, length);
			this.recent[slot] = candidate;
		}
		return candidate;
	}

	private static int slot(char first, char middle, char last, int length) {
		int hash = ((first * 31 + middle) * 31 + last) * 31 + length;
		return (hash ^ hash >>> 9) & (SLOTS - 1);
	}

	private static boolean isEqual(String string, char[] text, int offset, int length) {
		if (string.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (string.charAt(i) != text[offset + i]) {
				return false;
			}
		}
		return true;
	}

}
