package io.github.basecamp4j.bc3.gauges;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.Assert;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link GaugeOperations} over HTTP.
 */
final class RestClientGaugeOperations implements GaugeOperations {

	private final BasecampRestClient client;

	RestClientGaugeOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Gauge> list() {
		return this.client.get("/reports/gauges.json").asPages(Gauge.class);
	}

	@Override
	public Paged<Gauge> listInProjects(long... projectIds) {
		Assert.isTrue(projectIds.length > 0, "No project is named, and Basecamp would list the gauges of all");
		String ids = Arrays.stream(projectIds).mapToObj(Long::toString).collect(Collectors.joining(","));
		return this.client.get("/reports/gauges.json").query("bucket_ids", ids).asPages(Gauge.class);
	}

	@Override
	public void enable(long projectId) {
		this.client.put("/projects/{projectId}/gauge.json", projectId).field("gauge", Map.of("enabled", true)).send();
	}

	@Override
	public void disable(long projectId) {
		this.client.put("/projects/{projectId}/gauge.json", projectId).field("gauge", Map.of("enabled", false)).send();
	}

}
