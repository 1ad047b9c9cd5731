package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link HillChartOperations} over HTTP.
 */
final class RestClientHillChartOperations implements HillChartOperations {

	private final BasecampRestClient client;

	RestClientHillChartOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public HillChart get(long todosetId) {
		return this.client.get("/todosets/{todosetId}/hill.json", todosetId).as(HillChart.class);
	}

	@Override
	public HillChart update(long todosetId, HillChartChanges changes) {
		return this.client.put("/todosets/{todosetId}/hills/settings.json", todosetId)
			.fields(changes)
			.as(HillChart.class);
	}

}
