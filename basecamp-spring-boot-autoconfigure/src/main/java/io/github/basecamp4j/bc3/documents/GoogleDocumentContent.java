package io.github.basecamp4j.bc3.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that is said of a Google document. Immutable.
 */
public final class GoogleDocumentContent extends NamedValues<GoogleDocumentContent> {

	private static final Set<String> WRITABLE_STATUSES = Set.of(Status.ACTIVE, Status.DRAFTED);

	/**
	 * Start with what it leads to and nothing else.
	 * @param url the address at the other service
	 * @param documentType its kind
	 */
	public GoogleDocumentContent(String url, GoogleDocumentType documentType) {
		this(Map.of("url", url, "document_type", documentType));
	}

	private GoogleDocumentContent(Map<String, @Nullable Object> values) {
		super(values, GoogleDocumentContent::new);
	}

	/**
	 * Set the title, instead of {@code Untitled}.
	 * @param title the title
	 * @return the extended content
	 */
	public GoogleDocumentContent withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended content
	 */
	public GoogleDocumentContent withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Set who is told of what happens to it.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended content
	 */
	public GoogleDocumentContent withSubscriptions(long... personIds) {
		return withIds("subscriptions", personIds);
	}

	/**
	 * Let only its author see it.
	 * @return the extended content
	 */
	public GoogleDocumentContent asDraft() {
		return with("status", Status.DRAFTED);
	}

	/**
	 * Let everybody on the project see it.
	 * @return the extended content
	 */
	public GoogleDocumentContent asPublished() {
		return with("status", Status.ACTIVE);
	}

	static GoogleDocumentContent of(GoogleDocument present) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("url", present.url());
		values.put("document_type", present.documentType());
		values.put("title", present.title());
		if (present.description() != null) {
			values.put("description", present.description());
		}
		if (WRITABLE_STATUSES.contains(present.status())) {
			values.put("status", present.status());
		}
		return new GoogleDocumentContent(values);
	}

}
