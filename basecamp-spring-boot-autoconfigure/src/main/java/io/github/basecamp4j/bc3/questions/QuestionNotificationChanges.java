package io.github.basecamp4j.bc3.questions;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a check-in question is to mean for the principal. The public documentation and
 * what is newer name different settings, and all of them can be sent. Immutable.
 */
public final class QuestionNotificationChanges extends NamedValues<QuestionNotificationChanges> {

	/**
	 * Start with nothing.
	 */
	public QuestionNotificationChanges() {
		this(Map.of());
	}

	private QuestionNotificationChanges(Map<String, @Nullable Object> values) {
		super(values, QuestionNotificationChanges::new);
	}

	/**
	 * Set whether the principal is told of each answer. Not in the public documentation
	 * yet.
	 * @param notifyOnAnswer whether the principal is told
	 * @return the extended changes
	 */
	public QuestionNotificationChanges withNotifyOnAnswer(boolean notifyOnAnswer) {
		return with("notify_on_answer", notifyOnAnswer);
	}

	/**
	 * Set whether the digest has those who did not answer. Not in the public
	 * documentation yet.
	 * @param digestIncludeUnanswered whether it has them
	 * @return the extended changes
	 */
	public QuestionNotificationChanges withDigestIncludeUnanswered(boolean digestIncludeUnanswered) {
		return with("digest_include_unanswered", digestIncludeUnanswered);
	}

	/**
	 * Set whether the principal is asked.
	 * @param responding whether the principal is asked
	 * @return the extended changes
	 */
	public QuestionNotificationChanges withResponding(boolean responding) {
		return with("responding", responding);
	}

	/**
	 * Set whether the principal is told of answers.
	 * @param subscribed whether the principal is told
	 * @return the extended changes
	 */
	public QuestionNotificationChanges withSubscribed(boolean subscribed) {
		return with("subscribed", subscribed);
	}

}
