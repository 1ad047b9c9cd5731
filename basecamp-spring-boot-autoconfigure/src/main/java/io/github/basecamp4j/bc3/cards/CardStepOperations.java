package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Steps of cards of Basecamp 3, 4 and 5. There is no list: a {@linkplain Card card}
 * brings its steps along. A step is trashed as any
 * {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/card_table_steps.md">Card
 * table steps</a>
 */
public interface CardStepOperations {

	/**
	 * Return a step. This call is not in the public documentation yet.
	 * @param stepId the step
	 * @return the step
	 */
	CardStep get(long stepId);

	/**
	 * Create a step.
	 * @param cardId the card to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new step
	 */
	CardStep create(long cardId, String title, CardStepFields fields);

	/**
	 * Change parts of a step; what is not set stays as it is.
	 * @param stepId the step
	 * @param fields what to change
	 * @return the changed step
	 */
	CardStep update(long stepId, CardStepFields fields);

	/**
	 * Complete a step.
	 * @param stepId the step
	 * @return the changed step
	 */
	CardStep complete(long stepId);

	/**
	 * Make a step that was completed one that is to be done. The public documentation
	 * sends {@code off} for it, the newer form that is used here an empty text.
	 * @param stepId the step
	 * @return the changed step
	 */
	CardStep uncomplete(long stepId);

	/**
	 * Move a step to another place in its card.
	 * @param cardId the card
	 * @param stepId the step
	 * @param position its new place, from 0
	 */
	void reposition(long cardId, long stepId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CardStepOperations create(BasecampRestClient client) {
		return new RestClientCardStepOperations(client);
	}

}
