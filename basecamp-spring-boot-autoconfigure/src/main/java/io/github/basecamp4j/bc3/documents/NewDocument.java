package io.github.basecamp4j.bc3.documents;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.common.Status;

/**
 * What a new document consists of.
 *
 * @param title its title
 * @param content its HTML
 * @param status {@link Status#ACTIVE} to publish it at once, {@link Status#DRAFTED} to
 * keep it to its author
 * @param visibleToClients whether clients can see it; Basecamp decides when {@code null}
 * @param subscriptions ids of the people who are told of it and of what happens to it;
 * Basecamp decides when {@code null}
 */
public record NewDocument(String title, @Nullable String content, String status, @Nullable Boolean visibleToClients,
		@Nullable List<Long> subscriptions) {

	public NewDocument {
		subscriptions = (subscriptions != null) ? List.copyOf(subscriptions) : null;
	}

	/**
	 * Create a document that is published at once.
	 * @param title its title
	 * @param content its HTML
	 * @return the document
	 */
	public static NewDocument of(String title, @Nullable String content) {
		return new NewDocument(title, content, Status.ACTIVE, null, null);
	}

	/**
	 * Keep the document to its author for the time being.
	 * @return the changed document
	 */
	public NewDocument asDraft() {
		return new NewDocument(this.title, this.content, Status.DRAFTED, this.visibleToClients, this.subscriptions);
	}

	/**
	 * Set whether clients can see the document.
	 * @param visibleToClients whether clients can see it
	 * @return the changed document
	 */
	public NewDocument withVisibleToClients(boolean visibleToClients) {
		return new NewDocument(this.title, this.content, this.status, visibleToClients, this.subscriptions);
	}

	/**
	 * Set who is told of the document and of what happens to it.
	 * @param personIds people of the project, none to tell nobody
	 * @return the changed document
	 */
	public NewDocument withSubscriptions(long... personIds) {
		return new NewDocument(this.title, this.content, this.status, this.visibleToClients,
				Arrays.stream(personIds).boxed().toList());
	}

}
