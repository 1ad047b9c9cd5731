package io.github.basecamp4j.test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A service that files lie at. Basecamp has more of them than these: any other code goes
 * with any address.
 *
 * @param code its code
 * @param name its name
 * @param exampleUrl how an address there looks
 * @param pattern what addresses there look like
 */
record CloudService(String code, String name, String exampleUrl, String pattern) {

	private static final List<CloudService> KNOWN = List.of(
			new CloudService("dropbox", "Dropbox", "https://www.dropbox.com/scl/fi/plan.pdf",
					"^https://(www\\.)?dropbox\\.com/.+"),
			new CloudService("google_doc", "Google Docs", "https://docs.google.com/document/d/plan",
					"^https://(docs|drive|sheets|slides)\\.google\\.com/.+"),
			new CloudService("figma", "Figma", "https://www.figma.com/design/plan",
					"^https://(www\\.)?figma\\.com/.+"));

	static CloudService of(String code) {
		return KNOWN.stream()
			.filter((service) -> service.code.equals(code))
			.findFirst()
			.orElseGet(() -> new CloudService(code, code.equals("other") ? "Other" : code,
					"https://example.com/plan.pdf", "^https?://.+"));
	}

	boolean has(String url) {
		return Pattern.matches(this.pattern, url);
	}

	Map<String, @Nullable Object> json() {
		return Json.object("name", this.name, "example_url", this.exampleUrl, "code", this.code, "valid_patterns",
				List.of(this.pattern), "supporting_text", "Paste a link to a file at " + this.name);
	}

}
