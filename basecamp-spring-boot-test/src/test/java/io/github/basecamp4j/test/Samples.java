package io.github.basecamp4j.test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@link AnswersTests} needs to call the operations of one area, in a seeded
 * Basecamp.
 */
interface Samples {

	/**
	 * Fields that most operations need, and some that they do not know.
	 */
	String BODY = """
			{"name": "Fair", "title": "Plan", "content": "<p>Tents</p>", "revoke": [],
			 "create": [{"name": "Ann", "email_address": "ann@example.com"}]}""";

	/**
	 * As what most bodies are sent.
	 */
	String JSON = "application/json; charset=utf-8";

	/**
	 * Return which product the area belongs to.
	 * @return its code
	 */
	String product();

	/**
	 * Return the library's records, by the documentation's name for what they are.
	 * @return the records that are compared
	 */
	Map<String, Class<?>> records();

	/**
	 * Make what an operation needs, if it is of this area.
	 * @param operation the operation to be called
	 * @param caller makes and finds things
	 * @param ids what the variables of the operation's path stand for, to be added to;
	 * areas before this one have added theirs
	 */
	void prepare(Operation operation, Caller caller, Map<String, String> ids);

	/**
	 * Return what an operation of this area sends, with variables such as
	 * <code>{todoId}</code> for ids.
	 * @param operation the operation to be called
	 * @return the body, {@code null} for {@link #BODY}
	 */
	default @Nullable String body(Operation operation) {
		return null;
	}

	/**
	 * Return as what an operation of this area sends its body.
	 * @param operation the operation to be called
	 * @return the media type, {@code null} for JSON
	 */
	default @Nullable String contentType(Operation operation) {
		return null;
	}

	/**
	 * Return what an operation of this area asks for besides its path.
	 * @param operation the operation to be called
	 * @return the query with its question mark, empty for none
	 */
	default String query(Operation operation) {
		return "";
	}

	/**
	 * Calls the API of one account.
	 *
	 * @param client the client
	 * @param token the token
	 * @param prefix what all paths begin with
	 */
	record Caller(ServerClient client, String token, String prefix) {

		HttpResponse<String> get(String path) {
			return this.client.get(this.token, this.prefix + path);
		}

		HttpResponse<String> send(String method, String path, String body) {
			return send(method, path, JSON, body);
		}

		HttpResponse<String> send(String method, String path, String contentType, String body) {
			return this.client.send(this.client.api(this.token, this.prefix + path)
				.header("Content-Type", contentType)
				.method(method, BodyPublishers.ofString(body)));
		}

		JsonNode read(String path) {
			return ServerClient.json(get(path));
		}

		/**
		 * Make something with {@link Samples#BODY}.
		 * @param path the path
		 * @return the id of what was made
		 */
		String post(String path) {
			return post(path, BODY);
		}

		String post(String path, String body) {
			return ServerClient.json(send("POST", path, body)).path("id").asString();
		}

	}

}
