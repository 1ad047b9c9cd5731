package io.github.basecamp4j.bc3.todos;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A hill chart: how far the to-do lists of a to-do set have come.
 *
 * @param enabled whether it is shown
 * @param stale whether Basecamp takes it for out of date
 * @param updatedAt when it changed
 * @param appUpdateUrl address in a browser to move its dots
 * @param appVersionsUrl address of its history in a browser
 * @param dots the to-do lists that it tracks
 */
public record HillChart(boolean enabled, boolean stale, @Nullable OffsetDateTime updatedAt,
		@Nullable String appUpdateUrl, @Nullable String appVersionsUrl, List<Dot> dots) {

	/**
	 * A to-do list on a hill chart.
	 *
	 * @param id id of the to-do list
	 * @param label name of the to-do list
	 * @param color its colour
	 * @param position how far it has come, from 0 to 100
	 * @param url API address of the to-do list
	 * @param appUrl address of the to-do list in a browser
	 */
	public record Dot(long id, String label, String color, int position, @Nullable String url,
			@Nullable String appUrl) {
	}

}
