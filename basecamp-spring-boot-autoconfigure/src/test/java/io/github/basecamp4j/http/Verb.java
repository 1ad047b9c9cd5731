package io.github.basecamp4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * The verbs of {@link BasecampRestClient}, by the kind of answer that is due.
 */
enum Verb {

	GET_OBJECT(true, true, false, false, (client, name) -> client.get("/" + name + ".json").as(Item.class)),

	GET_LIST(true, true, true, false, (client, name) -> client.get("/" + name + ".json").asPages(Item.class).toList()),

	GET_NEXT_PAGE(true, true, true, false,
			(client, name) -> client.get("/" + name + "first.json").asPages(Item.class).toList()),

	GET_PAGE(true, true, true, false,
			(client, name) -> client.get("/" + name + ".json").asPages(Item.class).page(2).elements()),

	POST_OBJECT(false, false, false, false,
			(client, name) -> client.post("/" + name + ".json").field("name", "A new one").as(Item.class)),

	POST_NONE(false, false, false, true, (client, name) -> nothing(() -> client.post("/" + name + ".json").send())),

	POST_IDEMPOTENT_OBJECT(true, false, false, false,
			(client, name) -> client.post("/" + name + ".json").field("name", "A new one").idempotent().as(Item.class)),

	POST_IDEMPOTENT_NONE(true, false, false, true,
			(client, name) -> nothing(
					() -> client.post("/" + name + ".json").field("name", "A new one").idempotent().send())),

	PUT_OBJECT(true, false, false, false,
			(client, name) -> client.put("/" + name + ".json").field("name", "A new one").as(Item.class)),

	PUT_NONE(true, false, false, true,
			(client, name) -> nothing(() -> client.put("/" + name + ".json").field("name", "A new one").send())),

	DELETE(true, false, false, true, (client, name) -> nothing(() -> client.delete("/" + name + ".json").send()));

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

}
