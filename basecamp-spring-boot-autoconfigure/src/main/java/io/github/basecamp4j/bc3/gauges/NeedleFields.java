package io.github.basecamp4j.bc3.gauges;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a new needle may have. Immutable.
 */
public final class NeedleFields extends NamedValues<NeedleFields> {

	private static final String NEEDLE = "gauge_needle";

	/**
	 * Start with nothing.
	 */
	public NeedleFields() {
		this(Map.of());
	}

	private NeedleFields(Map<String, @Nullable Object> values) {
		super(values, NeedleFields::new);
	}

	/**
	 * Set the colour.
	 * @param color the colour
	 * @return the extended fields
	 */
	public NeedleFields withColor(NeedleColor color) {
		return withNeedle("color", color);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended fields
	 */
	public NeedleFields withDescription(String description) {
		return withNeedle("description", description);
	}

	/**
	 * Set who is told. Basecamp tells nobody otherwise.
	 * @param notification who is told
	 * @return the extended fields
	 */
	public NeedleFields withNotification(NeedleNotification notification) {
		return with("notify", notification);
	}

	/**
	 * Set the people who are told, instead of a notification.
	 * @param personIds people of the project
	 * @return the extended fields
	 */
	public NeedleFields withSubscriptions(long... personIds) {
		return with("notify", "custom").withIds("subscriptions", personIds);
	}

	NeedleFields withPosition(int position) {
		return withNeedle("position", position);
	}

	private NeedleFields withNeedle(String name, Object value) {
		Map<String, @Nullable Object> needle = new LinkedHashMap<>();
		if (values().get(NEEDLE) instanceof Map<?, ?> present) {
			present.forEach((key, each) -> needle.put((String) key, each));
		}
		needle.put(name, value);
		return with(NEEDLE, needle);
	}

}
