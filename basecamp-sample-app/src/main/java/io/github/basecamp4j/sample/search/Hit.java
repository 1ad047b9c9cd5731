package io.github.basecamp4j.sample.search;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.search.SearchResult;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Links;

/**
 * Something that was found.
 *
 * @param title its title
 * @param type its type
 * @param excerpt where the words are, as HTML; {@code null} if the title says it all
 * @param where name of the project
 * @param link its address
 * @param createdAt when it was created
 */
public record Hit(String title, @Nullable String type, @Nullable String excerpt, @Nullable String where,
		@Nullable String link, @Nullable OffsetDateTime createdAt) {

	static Hit of(SearchResult result) {
		String title = title(result);
		String excerpt = (result.plainTextContent() != null) ? result.plainTextContent()
				: result.plainTextDescription();
		return new Hit(title, result.type(), HtmlCleaner.textOf(excerpt).equals(title) ? null : excerpt,
				(result.bucket() != null) ? result.bucket().name() : null, Links.of(Product.BC3, result.appUrl()),
				result.createdAt());
	}

	private static String title(SearchResult result) {
		String title = (result.title() != null) ? result.title() : result.filename();
		return (title != null && !title.isBlank()) ? title : "Untitled";
	}

}
