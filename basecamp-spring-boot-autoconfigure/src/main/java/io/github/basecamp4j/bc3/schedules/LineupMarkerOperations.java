package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Days that the lineup of all projects of Basecamp 3, 4 and 5 marks. They belong to the
 * account.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/lineup_markers.md">Lineup
 * markers</a>
 */
public interface LineupMarkerOperations {

	/**
	 * List all markers.
	 * @return the markers
	 */
	List<LineupMarker> list();

	/**
	 * Create a marker. Basecamp does not tell its id; {@link #list()} does.
	 * @param name its name
	 * @param date the day to mark
	 */
	void create(String name, LocalDate date);

	/**
	 * Change parts of a marker.
	 * @param markerId the marker
	 * @param changes what to change
	 */
	void update(long markerId, LineupMarkerChanges changes);

	/**
	 * Delete a marker for good.
	 * @param markerId the marker
	 */
	void delete(long markerId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static LineupMarkerOperations create(BasecampRestClient client) {
		return new RestClientLineupMarkerOperations(client);
	}

}
