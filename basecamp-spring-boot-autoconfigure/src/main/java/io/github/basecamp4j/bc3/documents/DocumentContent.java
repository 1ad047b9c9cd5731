package io.github.basecamp4j.bc3.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that a document says. Immutable.
 */
public final class DocumentContent extends NamedValues<DocumentContent> {

	/**
	 * Start with a title and nothing else.
	 * @param title the title
	 */
	public DocumentContent(String title) {
		this(Map.of("title", title));
	}

	private DocumentContent(Map<String, @Nullable Object> values) {
		super(values, DocumentContent::new);
	}

	static DocumentContent of(Document document) {
		DocumentContent titled = new DocumentContent(document.title());
		return (document.content() != null) ? titled.withContent(document.content()) : titled;
	}

	/**
	 * Set the content.
	 * @param content HTML
	 * @return the extended content
	 */
	public DocumentContent withContent(String content) {
		return with("content", content);
	}

}
