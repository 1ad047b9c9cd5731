package io.github.basecamp4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * The verbs of {@link BasecampRestClient}, by the kind of answer that is due.
 */
enum Verb {

	GET_OBJECT(true, true, false, false, (client, name) -> client.get(Item.class, "/" + name + ".json")),

	GET_LIST(true, true, true, false, (client, name) -> client.list(Item.class, "/" + name + ".json").toList()),

	GET_NEXT_PAGE(true, true, true, false,
			(client, name) -> client.list(Item.class, "/" + name + "first.json").toList()),

	GET_PAGE(true, true, true, false, (client, name) -> client.list(Item.class, "/" + name + ".json").page(2)),

	POST_OBJECT(false, false, false, false, (client, name) -> client.post(Item.class, "/" + name + ".json", body())),

	POST_NONE(false, false, false, true, (client, name) -> nothing(() -> client.post("/" + name + ".json", null))),

	POST_IDEMPOTENT_OBJECT(true, false, false, false,
			(client, name) -> client.postIdempotent(Item.class, "/" + name + ".json", body())),

	POST_IDEMPOTENT_NONE(true, false, false, true,
			(client, name) -> nothing(() -> client.postIdempotent("/" + name + ".json", body()))),

	PUT_OBJECT(true, false, false, false, (client, name) -> client.put(Item.class, "/" + name + ".json", body())),

	PUT_NONE(true, false, false, true, (client, name) -> nothing(() -> client.put("/" + name + ".json", body()))),

	DELETE(true, false, false, true, (client, name) -> nothing(() -> client.delete("/" + name + ".json")));

	final boolean repeatable;

	final boolean get;

	final boolean list;

	final boolean none;

	private final BiFunction<BasecampRestClient, String, @Nullable Object> call;

	Verb(boolean repeatable, boolean get, boolean list, boolean none,
			BiFunction<BasecampRestClient, String, @Nullable Object> call) {
		this.repeatable = repeatable;
		this.get = get;
		this.list = list;
		this.none = none;
		this.call = call;
	}

	/**
	 * Make the call.
	 * @param client the client
	 * @param name the name of what is asked for
	 * @return the ids of the things that were answered
	 */
	List<Long> call(BasecampRestClient client, String name) {
		Object result = this.call.apply(client, name);
		List<Long> ids = new ArrayList<>();
		List<?> items = (result instanceof List<?> list) ? list : (result != null) ? List.of(result) : List.of();
		items.forEach((item) -> ids.add(((Item) item).id()));
		return ids;
	}

	/**
	 * Return what is expected of {@link #call} if the item 1 is answered, and the item 7
	 * before it.
	 * @return the ids
	 */
	List<Long> expectedIds() {
		if (this == GET_NEXT_PAGE) {
			return List.of(7L, 1L);
		}
		return this.none ? List.of() : List.of(1L);
	}

	private static @Nullable Object nothing(Runnable call) {
		call.run();
		return null;
	}

	private static Map<String, String> body() {
		return Map.of("name", "A new one");
	}

}
