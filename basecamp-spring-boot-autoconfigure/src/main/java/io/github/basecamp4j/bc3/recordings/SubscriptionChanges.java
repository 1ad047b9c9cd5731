package io.github.basecamp4j.bc3.recordings;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Who is told from now on of what happens to a recording, and who is not any more. At
 * least one part must be set. Immutable.
 */
public final class SubscriptionChanges extends NamedValues<SubscriptionChanges> {

	/**
	 * Start with nothing.
	 */
	public SubscriptionChanges() {
		this(Map.of());
	}

	private SubscriptionChanges(Map<String, @Nullable Object> values) {
		super(values, SubscriptionChanges::new);
	}

	/**
	 * Subscribe people.
	 * @param personIds people of the project
	 * @return the extended changes
	 */
	public SubscriptionChanges subscribe(long... personIds) {
		return withIds("subscriptions", personIds);
	}

	/**
	 * Unsubscribe people.
	 * @param personIds subscribers
	 * @return the extended changes
	 */
	public SubscriptionChanges unsubscribe(long... personIds) {
		return withIds("unsubscriptions", personIds);
	}

}
