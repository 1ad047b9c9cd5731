package io.github.basecamp4j.bcx.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a new document consists of.
 *
 * @param title its title
 * @param content its HTML
 * @param hiddenFromClients whether clients cannot see it ({@code private}); Basecamp
 * accepts {@code true} in client projects only and decides when {@code null}
 */
public record DocumentContent(String title, String content,
		@JsonProperty("private") @Nullable Boolean hiddenFromClients) {

	/**
	 * Create content with a title and HTML.
	 * @param title the title
	 * @param content the HTML
	 * @return the content
	 */
	public static DocumentContent of(String title, String content) {
		return new DocumentContent(title, content, null);
	}

	/**
	 * Set whether clients cannot see the document.
	 * @param hiddenFromClients whether it is hidden from clients
	 * @return the changed content
	 */
	public DocumentContent withHiddenFromClients(boolean hiddenFromClients) {
		return new DocumentContent(this.title, this.content, hiddenFromClients);
	}

}
