package io.github.basecamp4j.bc3.people;

import java.time.LocalDate;
import java.util.Map;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link OutOfOfficeOperations} over HTTP.
 */
final class RestClientOutOfOfficeOperations implements OutOfOfficeOperations {

	private final BasecampRestClient client;

	RestClientOutOfOfficeOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public OutOfOfficeStatus get(long personId) {
		return this.client.get("/people/{personId}/out_of_office.json", personId).as(OutOfOfficeStatus.class);
	}

	@Override
	public OutOfOfficeStatus enable(long personId, LocalDate startDate, LocalDate endDate) {
		return this.client.post("/people/{personId}/out_of_office.json", personId)
			.field("out_of_office", Map.of("start_date", startDate, "end_date", endDate))
			.as(OutOfOfficeStatus.class);
	}

	@Override
	public void disable(long personId) {
		this.client.delete("/people/{personId}/out_of_office.json", personId).send();
	}

}
