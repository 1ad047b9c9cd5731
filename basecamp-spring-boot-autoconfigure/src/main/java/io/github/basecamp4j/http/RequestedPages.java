package io.github.basecamp4j.http;

import java.net.URI;
import java.util.Set;

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

	private final AnswerReader<PageAnswer<T>> reader;

	private final Binding binding;

	private final Request request;

	RequestedPages(Requests requests, Exchange exchange, AnswerReader<PageAnswer<T>> reader, Binding binding,
			Request request) {
		this.requests = requests;
		this.exchange = exchange;
		this.reader = reader;
		this.binding = binding;
		this.request = request;
	}

	@Override
	public PageAnswer<T> first() {
		return send(this.requests.create(this.request, this.binding));
	}

	@Override
	public PageAnswer<T> numbered(int number) {
		return send(this.requests.numbered(this.request, this.binding, number));
	}

	@Override
	public PageAnswer<T> linked(PageAnswer<T> predecessor, Set<URI> visited) {
		ApiRequest next = this.requests.follow(predecessor.request(), String.valueOf(predecessor.next()));
		if (visited.contains(next.uri())) {
			throw new BasecampInvalidResponseException(next + ": linked to as the next page, but was read already",
					null);
		}
		return send(next);
	}

	private PageAnswer<T> send(ApiRequest request) {
		return this.exchange.send(request, this.reader);
	}

}
