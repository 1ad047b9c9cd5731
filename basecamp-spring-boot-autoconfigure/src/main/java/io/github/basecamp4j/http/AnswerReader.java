package io.github.basecamp4j.http;

import org.springframework.http.HttpHeaders;

/**
 * Makes a result from a successful answer.
 *
 * @param <T> the type of the result
 */
interface AnswerReader<T> {

	T read(ApiRequest request, Answer answer);

	/**
	 * Bring a result from earlier up to date with the headers of an answer that says that
	 * its body is still the current one.
	 * @param kept the result
	 * @param headers the headers of the answer
	 * @return the result with what the headers say
	 */
	default T refresh(T kept, HttpHeaders headers) {
		return kept;
	}

	/**
	 * Return whether a result may be handed out more than once, because nobody can change
	 * it.
	 * @return whether results are immutable
	 */
	boolean isShareable();

}
