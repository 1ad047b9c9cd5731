package io.github.basecamp4j.bc3.documents;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A service at which a cloud file lies.
 *
 * @param name its name
 * @param exampleUrl how an address at the service looks
 * @param code its code, such as {@code dropbox} or {@link #OTHER}; an open set
 * @param validPatterns regular expressions for addresses at the service
 * @param supportingText a hint for people who add such a file
 */
public record CloudFileService(String name, String exampleUrl, String code, List<String> validPatterns,
		@Nullable String supportingText) {

	/**
	 * Code of any service that Basecamp has no own code for.
	 */
	public static final String OTHER = "other";

}
