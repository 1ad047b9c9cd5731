package io.github.basecamp4j.http;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;
import org.springframework.web.util.UriUtils;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.json.Json;

/**
 * A request of an operation: what to ask, and what of the answer. Nothing is sent before
 * one of the methods {@code as…}, {@code send}. Immutable.
 * <p>
 * GET is repeated after failures that pass; PUT and DELETE if Basecamp asks to come back
 * later (429, 503), but not after a connection that broke; POST only if it is
 * {@link #idempotent()}: else, after a
 * {@link io.github.basecamp4j.BasecampTransportException} or a
 * {@link io.github.basecamp4j.BasecampServerException}, it is unknown whether it took
 * effect.
 */
public final class Request {

	private final BasecampRestClient client;

	private final HttpMethod method;

	private final String path;

	private final Object[] variables;

	private final String query;

	private final @Nullable Object body;

	private final boolean repeatable;

	Request(BasecampRestClient client, HttpMethod method, String path, Object[] variables) {
		this(client, method, path, variables, "", null, method != HttpMethod.POST);
	}

	private Request(BasecampRestClient client, HttpMethod method, String path, Object[] variables, String query,
			@Nullable Object body, boolean repeatable) {
		this.client = client;
		this.method = method;
		this.path = path;
		this.variables = variables;
		this.query = query;
		this.body = body;
		this.repeatable = repeatable;
	}

	/**
	 * Add a parameter to the query.
	 * @param name its name, with brackets where Basecamp expects them
	 * @param value its value, {@code null} to leave it out; a collection is repeated
	 * @return the extended request
	 */
	public Request query(String name, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		Collection<?> values = (value instanceof Collection<?> several) ? several : Collections.singleton(value);
		StringBuilder extended = new StringBuilder(this.query);
		for (Object each : values) {
			extended.append((extended.length() == 0) ? '?' : '&')
				.append(UriUtils.encode(name, StandardCharsets.UTF_8))
				.append('=')
				.append(UriUtils.encode(each.toString(), StandardCharsets.UTF_8));
		}
		return new Request(this.client, this.method, this.path, this.variables, extended.toString(), this.body,
				this.repeatable);
	}

	/**
	 * Add parameters to the query.
	 * @param parameters the parameters
	 * @return the extended request
	 */
	public Request query(NamedValues<?> parameters) {
		Request extended = this;
		for (Map.Entry<String, @Nullable Object> parameter : parameters.values().entrySet()) {
			extended = extended.query(parameter.getKey(), parameter.getValue());
		}
		return extended;
	}

	/**
	 * Add a field to the JSON object that is sent.
	 * @param name its name
	 * @param value its value, {@code null} to send {@code null}
	 * @return the extended request
	 */
	public Request field(String name, @Nullable Object value) {
		return withFields(Collections.singletonMap(name, value));
	}

	/**
	 * Add fields to the JSON object that is sent. A field that is there already is
	 * replaced.
	 * @param fields the fields
	 * @return the extended request
	 * @throws IllegalArgumentException if one of them is for a new thing, and this is a
	 * change
	 */
	public Request fields(NamedValues<?> fields) {
		return withFields(fields.values());
	}

	private Request withFields(Map<String, @Nullable Object> fields) {
		fields.forEach(
				(name, value) -> Assert.isTrue(this.method == HttpMethod.POST || !(value instanceof NamedValues.ForNew),
						() -> this + ": Basecamp takes '" + name + "' for something new only; nothing was changed"));
		Map<String, @Nullable Object> extended = new LinkedHashMap<>();
		if (this.body != null) {
			Assert.state(this.body instanceof JsonObject, "The request has a body already");
			extended.putAll(((JsonObject) this.body).fields());
		}
		extended.putAll(fields);
		return withBody(new JsonObject(extended));
	}

	/**
	 * Send a file as the body.
	 * @param content the file
	 * @return the extended request
	 */
	public Request content(Content content) {
		Assert.state(this.body == null, "The request has a body already");
		return withBody(content);
	}

	/**
	 * Send a file as a part of a form.
	 * @param name name of the part
	 * @param content the file
	 * @return the extended request
	 */
	public Request multipart(String name, Content content) {
		return content(Multipart.of(name, content));
	}

	/**
	 * Allow the request to be repeated, because the API declares that sending it twice
	 * does no more than sending it once.
	 * @return the changed request
	 */
	public Request idempotent() {
		return new Request(this.client, this.method, this.path, this.variables, this.query, this.body, true);
	}

	private Request withBody(Object body) {
		return new Request(this.client, this.method, this.path, this.variables, this.query, body, this.repeatable);
	}

	/**
	 * Send the request and return the object that is answered. Basecamp is asked each
	 * time, but need not send again what has not changed since, if the type is a record
	 * of immutable values; such an object may be the very one that was returned before.
	 * @param type the type of the answer
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	public <T> T as(Class<T> type) {
		return this.client.send(this, JsonAnswer.object(type));
	}

	/**
	 * Send the request and return the list that is answered in one piece.
	 * @param elementType the type of the elements
	 * @param <T> the type of the elements
	 * @return an unmodifiable list
	 */
	public <T> List<T> asList(Class<T> elementType) {
		return this.client.send(this, JsonAnswer.page(elementType)).elements();
	}

	/**
	 * Return a list that is answered in pages. Principal, account and token are settled
	 * now, pages are requested later.
	 * @param elementType the type of the elements
	 * @param <T> the type of the elements
	 * @return the list
	 */
	public <T> Paged<T> asPages(Class<T> elementType) {
		return this.client.pages(this, JsonAnswer.page(elementType));
	}

	/**
	 * Return a list that is answered in pages, each of them inside an object.
	 * @param elementType the type of the elements
	 * @param field the field of the object that holds the page
	 * @param <T> the type of the elements
	 * @return the list
	 */
	public <T> Paged<T> asPages(Class<T> elementType, String field) {
		return this.client.pages(this, JsonAnswer.page(elementType, field));
	}

	/**
	 * Send the request and do not look at the answer.
	 */
	public void send() {
		this.client.send(this, JsonAnswer.none());
	}

	HttpMethod method() {
		return this.method;
	}

	String path() {
		return this.path;
	}

	Object[] variables() {
		return this.variables;
	}

	/**
	 * Return the key that takes the place of a token.
	 * @return a variable of the path, {@code null} if there is none
	 */
	@Nullable IntegrationKey key() {
		for (Object variable : this.variables) {
			if (variable instanceof IntegrationKey key) {
				return key;
			}
		}
		return null;
	}

	String query() {
		return this.query;
	}

	boolean isRepeatable() {
		return this.repeatable;
	}

	/**
	 * Return what to send.
	 * @return a {@link JsonObject}, a {@link Content} or {@code null} for nothing
	 */
	@Nullable Object body() {
		return this.body;
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

	/**
	 * A body in JSON.
	 *
	 * @param fields its fields
	 */
	record JsonObject(Map<String, @Nullable Object> fields) {

		byte[] toBytes() {
			return Json.write(this.fields);
		}

	}

}
