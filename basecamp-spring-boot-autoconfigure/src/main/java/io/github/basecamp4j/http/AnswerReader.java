package io.github.basecamp4j.http;

import org.springframework.http.HttpHeaders;

/**
 * Makes a result from a successful answer.
 *
 * @param <T> the type of the result
 */
interface AnswerReader<T> {

	T read(ApiRequest request, HttpHeaders headers, byte[] body);

	/**
	 * Return whether a result may be handed out more than once, because nobody can change
	 * it.
	 * @return whether results are immutable
	 */
	boolean isShareable();

}
