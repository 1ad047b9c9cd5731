package io.github.basecamp4j.sample.documents;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters about a document.
 *
 * @param title its title
 * @param content its HTML
 * @param readAt when the document had changed last as the user saw it, {@code null} for a
 * new one
 */
record DocumentForm(@NotBlank(message = "Give it a title.") String title,
		@NotBlank(message = "Write something.") String content, @Nullable OffsetDateTime readAt) {

	static DocumentForm empty() {
		return new DocumentForm("", "", null);
	}

}
