package io.github.basecamp4j.bc3.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that is said of a cloud file. Immutable.
 */
public final class CloudFileContent extends NamedValues<CloudFileContent> {

	/**
	 * Start with what it leads to and nothing else.
	 * @param url the address at the other service
	 * @param service code of the service, such as {@code dropbox} or
	 * {@link CloudFileService#OTHER}
	 */
	public CloudFileContent(String url, String service) {
		this(Map.of("url", url, "service", service));
	}

	private CloudFileContent(Map<String, @Nullable Object> values) {
		super(values, CloudFileContent::new);
	}

	/**
	 * Set the title, instead of {@code Untitled}.
	 * @param title the title
	 * @return the extended content
	 */
	public CloudFileContent withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended content
	 */
	public CloudFileContent withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Set who is told of what happens to it.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended content
	 */
	public CloudFileContent withSubscriptions(long... personIds) {
		return withIds("subscriptions", personIds);
	}

	static CloudFileContent of(CloudFile present) {
		CloudFileContent titled = new CloudFileContent(present.url(), present.service().code())
			.withTitle(present.title());
		return (present.description() != null) ? titled.withDescription(present.description()) : titled;
	}

}
