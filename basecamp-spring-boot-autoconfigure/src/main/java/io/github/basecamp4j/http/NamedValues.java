package io.github.basecamp4j.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What a request may carry by name: the optional fields of its body, or the parameters of
 * its query. What was never set is left out; what is set to {@code null} is sent as
 * {@code null}, save in a query, which knows no {@code null}. Immutable.
 *
 * @param <V> the type itself
 */
public abstract class NamedValues<V extends NamedValues<V>> {

	private final Map<String, @Nullable Object> values;

	private final Function<Map<String, @Nullable Object>, V> constructor;

	/**
	 * Create values.
	 * @param values names as Basecamp writes them, and values, in the order in which they
	 * were set
	 * @param constructor makes the same type of other values
	 */
	protected NamedValues(Map<String, @Nullable Object> values,
			Function<Map<String, @Nullable Object>, V> constructor) {
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		this.constructor = constructor;
	}

	/**
	 * Set a value.
	 * @param name its name as Basecamp writes it
	 * @param value the value
	 * @return the extended values
	 */
	protected final V with(String name, @Nullable Object value) {
		Map<String, @Nullable Object> extended = new LinkedHashMap<>(this.values);
		extended.put(name, value);
		return this.constructor.apply(extended);
	}

	/**
	 * Set a value that Basecamp clears when the empty text is sent, and not when
	 * {@code null} is.
	 * @param name its name as Basecamp writes it
	 * @param value the value, {@code null} to clear it
	 * @return the extended values
	 */
	protected final V withOrEmpty(String name, @Nullable Object value) {
		return with(name, (value != null) ? value : "");
	}

	/**
	 * Set a value that Basecamp takes for a new thing only. To send it with a change is
	 * refused.
	 * @param name its name as Basecamp writes it
	 * @param value the value
	 * @return the extended values
	 */
	protected final V withForNew(String name, @Nullable Object value) {
		return with(name, new ForNew(value));
	}

	/**
	 * Set a list of ids that Basecamp takes for a new thing only. To send it with a
	 * change is refused.
	 * @param name its name as Basecamp writes it
	 * @param ids the ids
	 * @return the extended values
	 */
	protected final V withIdsForNew(String name, long... ids) {
		return withForNew(name, list(ids));
	}

	/**
	 * Set a list of ids.
	 * @param name its name as Basecamp writes it
	 * @param ids the ids
	 * @return the extended values
	 */
	protected final V withIds(String name, long... ids) {
		return with(name, list(ids));
	}

	/**
	 * Set the ids of which a thing has to have one in order to be listed.
	 * @param name its name as Basecamp writes it
	 * @param ids the ids
	 * @return the extended values
	 * @throws IllegalArgumentException if there are none, which Basecamp takes for all
	 */
	protected final V withFilter(String name, long... ids) {
		Assert.isTrue(ids.length > 0, () -> "'" + name + "' has no ids, and Basecamp would list everything");
		return withIds(name, ids);
	}

	private static List<Long> list(long... ids) {
		return Arrays.stream(ids).boxed().toList();
	}

	/**
	 * Return the values as they are sent.
	 * @return names and values, unmodifiable
	 */
	@JsonValue
	protected final Map<String, @Nullable Object> values() {
		return this.values;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other != null && other.getClass() == getClass() && ((NamedValues<?>) other).values.equals(this.values);
	}

	@Override
	public int hashCode() {
		return this.values.hashCode();
	}

	/**
	 * Return the names alone, since values may be private.
	 */
	@Override
	public final String toString() {
		return getClass().getSimpleName() + this.values.keySet();
	}

	/**
	 * A value for a new thing.
	 *
	 * @param value the value
	 */
	record ForNew(@JsonValue @Nullable Object value) {
	}

}
