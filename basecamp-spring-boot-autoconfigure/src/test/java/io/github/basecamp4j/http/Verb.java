package io.github.basecamp4j.http;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The verbs of {@link BasecampRestClient}, by the kind of answer that is due.
 */
enum Verb {

	GET_OBJECT(true, true, false, false, (client, name) -> client.get(Item.class, "/" + name + ".json")),

	GET_LIST(true, true, true, false, (client, name) -> client.list(Item.class, "/" + name + ".json").toList()),

	GET_PAGE(true, true, true, false, (client, name) -> client.list(Item.class, "/" + name + ".json").page(2)),

	POST_OBJECT(false, false, false, false, (client, name) -> client.post(Item.class, "/" + name + ".json", body())),

	POST_NONE(false, false, false, true, (client, name) -> client.post("/" + name + ".json", null)),

	POST_IDEMPOTENT_OBJECT(true, false, false, false,
			(client, name) -> client.postIdempotent(Item.class, "/" + name + ".json", body())),

	POST_IDEMPOTENT_NONE(true, false, false, true,
			(client, name) -> client.postIdempotent("/" + name + ".json", body())),

	PUT_OBJECT(true, false, false, false, (client, name) -> client.put(Item.class, "/" + name + ".json", body())),

	PUT_NONE(true, false, false, true, (client, name) -> client.put("/" + name + ".json", body())),

	DELETE(true, false, false, true, (client, name) -> client.delete("/" + name + ".json"));

	final boolean repeatable;

	final boolean get;

	final boolean list;

	final boolean none;

	private final BiConsumer<BasecampRestClient, String> call;

	Verb(boolean repeatable, boolean get, boolean list, boolean none, BiConsumer<BasecampRestClient, String> call) {
		this.repeatable = repeatable;
		this.get = get;
		this.list = list;
		this.none = none;
		this.call = call;
	}

	void call(BasecampRestClient client, String name) {
		this.call.accept(client, name);
	}

	private static Map<String, String> body() {
		return Map.of("name", "A new one");
	}

}
