package io.github.basecamp4j.http;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Link} headers (RFC 8288), in one pass and without ever failing: what
 * cannot be understood is no link.
 */
final class LinkHeader {

	private static final String WHITESPACE = " \t";

	private final String text;

	private int position;

	private LinkHeader(String text) {
		this.text = text;
	}

	static @Nullable String next(@Nullable List<String> headers) {
		if (headers == null) {
			return null;
		}
		for (String header : headers) {
			String next = (header != null) ? new LinkHeader(header).next() : null;
			if (next != null) {
				return next;
			}
		}
		return null;
	}

	private @Nullable String next() {
		while (seek('<')) {
			int start = this.position;
			if (!seek('>')) {
				return null;
			}
			String target = this.text.substring(start, this.position - 1).strip();
			if (hasRelationNext() && !target.isEmpty()) {
				return target;
			}
		}
		return null;
	}

	private boolean hasRelationNext() {
		boolean found = false;
		boolean seen = false;
		while (skip(WHITESPACE) && this.text.charAt(this.position) == ';') {
			this.position++;
			String name = token("=;,").strip();
			String value = "";
			if (this.position < this.text.length() && this.text.charAt(this.position) == '=') {
				this.position++;
				value = value();
			}
			if (!seen && name.equalsIgnoreCase("rel")) {
				seen = true;
				found = (" " + value.toLowerCase(Locale.ROOT).replace('\t', ' ') + " ").contains(" next ");
			}
		}
		return found;
	}

	private String value() {
		if (!skip(WHITESPACE) || this.text.charAt(this.position) != '"') {
			return token(";,").strip();
		}
		this.position++;
		StringBuilder value = new StringBuilder();
		while (this.position < this.text.length()) {
			char next = this.text.charAt(this.position++);
			if (next == '"') {
				return value.toString();
			}
			if (next == '\\' && this.position < this.text.length()) {
				next = this.text.charAt(this.position++);
			}
			value.append(next);
		}
		return "";
	}

	private String token(String delimiters) {
		int start = this.position;
		while (this.position < this.text.length() && delimiters.indexOf(this.text.charAt(this.position)) < 0) {
			this.position++;
		}
		return this.text.substring(start, this.position);
	}

	private boolean skip(String characters) {
		while (this.position < this.text.length() && characters.indexOf(this.text.charAt(this.position)) >= 0) {
			this.position++;
		}
		return this.position < this.text.length();
	}

	private boolean seek(char wanted) {
		int found = this.text.indexOf(wanted, this.position);
		this.position = (found >= 0) ? found + 1 : this.text.length();
		return found >= 0;
	}

}
