package io.github.basecamp4j.http;

import org.springframework.http.HttpHeaders;

/**
 * Makes a result from a successful answer.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
interface AnswerReader<T> {

	T read(ApiRequest request, HttpHeaders headers, byte[] body);

}
