package io.github.basecamp4j.http;

import java.net.URI;
import java.util.Set;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.http.ApiRequest.Binding;

/**
 * Pages requested from Basecamp, all for the same principal and account.
 *
 * @param <T> the type of the elements
 */
final class RequestedPages<T> implements PageSource<T> {

	private final Requests requests;

	private final Exchange exchange;

	private final AnswerReader<Page<T>> reader;

	private final Binding binding;

	private final String path;

	private final Object[] variables;

	RequestedPages(Requests requests, Exchange exchange, AnswerReader<Page<T>> reader, Binding binding, String path,
			Object[] variables) {
		this.requests = requests;
		this.exchange = exchange;
		this.reader = reader;
		this.binding = binding;
		this.path = path;
		this.variables = variables;
	}

	@Override
	public Page<T> first() {
		return send(this.requests.create(HttpMethod.GET, this.path, null, true, this.binding, this.variables));
	}

	@Override
	public Page<T> numbered(int number) {
		Object[] extended = new Object[this.variables.length + 1];
		System.arraycopy(this.variables, 0, extended, 0, this.variables.length);
		extended[this.variables.length] = number;
		String numbered = this.path + ((this.path.indexOf('?') < 0) ? "?" : "&") + "page={page}";
		return send(this.requests.create(HttpMethod.GET, numbered, null, true, this.binding, extended));
	}

	@Override
	public Page<T> linked(Page<T> predecessor, Set<URI> visited) {
		ApiRequest next = this.requests.follow(predecessor.request(), String.valueOf(predecessor.next()));
		if (visited.contains(next.uri())) {
			throw new BasecampInvalidResponseException(next + ": linked to as the next page, but was read already",
					null);
		}
		return send(next);
	}

	private Page<T> send(ApiRequest request) {
		return this.exchange.send(request, this.reader);
	}

}
