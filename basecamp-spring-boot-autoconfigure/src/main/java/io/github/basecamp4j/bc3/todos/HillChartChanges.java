package io.github.basecamp4j.bc3.todos;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which to-do lists are tracked on a hill chart from now on, and which are not any more.
 * Immutable.
 */
public final class HillChartChanges extends NamedValues<HillChartChanges> {

	/**
	 * Start with nothing.
	 */
	public HillChartChanges() {
		this(Map.of());
	}

	private HillChartChanges(Map<String, @Nullable Object> values) {
		super(values, HillChartChanges::new);
	}

	/**
	 * Track to-do lists. The first one turns the chart on.
	 * @param todolistIds lists of the to-do set
	 * @return the extended changes
	 */
	public HillChartChanges track(long... todolistIds) {
		return withIds("tracked", todolistIds);
	}

	/**
	 * Do not track to-do lists any more. Without any the chart is turned off.
	 * @param todolistIds lists that are tracked
	 * @return the extended changes
	 */
	public HillChartChanges untrack(long... todolistIds) {
		return withIds("untracked", todolistIds);
	}

}
