package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link LineupMarkerOperations} over HTTP.
 */
final class RestClientLineupMarkerOperations implements LineupMarkerOperations {

	private final BasecampRestClient client;

	RestClientLineupMarkerOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public List<LineupMarker> list() {
		return this.client.get("/lineup/markers.json").asList(LineupMarker.class);
	}

	@Override
	public void create(String name, LocalDate date) {
		this.client.post("/lineup/markers.json").field("name", name).field("date", date).send();
	}

	@Override
	public void update(long markerId, LineupMarkerChanges changes) {
		this.client.put("/lineup/markers/{markerId}.json", markerId).fields(changes).send();
	}

	@Override
	public void delete(long markerId) {
		this.client.delete("/lineup/markers/{markerId}.json", markerId).send();
	}

}
