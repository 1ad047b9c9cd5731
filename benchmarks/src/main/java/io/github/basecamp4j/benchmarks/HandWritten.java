package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import io.github.basecamp4j.bcx.projects.Project;

/**
 * The JDK's client and Jackson, with nothing around them and a token in a field.
 */
final class HandWritten implements Caller {

	static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
		.build();

	static final ObjectReader PROJECT = MAPPER.readerFor(Project.class);

	static final ObjectReader PROJECTS = MAPPER.readerForListOf(Project.class);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(3))
		.build();

	private final String baseUrl;

	HandWritten(String baseUrl) {
		this.baseUrl = baseUrl;
	}

	@Override
	public Project get(long account) {
		return PROJECT.readValue(send(request(account, "/projects/605816632.json").GET()));
	}

	@Override
	public Project create(long account) {
		byte[] body = MAPPER.writeValueAsBytes(Map.of("name", "Harbour lights", "description", "Lamps"));
		return PROJECT
			.readValue(send(request(account, "/projects.json").header("Content-Type", "application/json; charset=utf-8")
				.POST(HttpRequest.BodyPublishers.ofByteArray(body))));
	}

	@Override
	public List<Project> list(long account) {
		List<Project> all = new ArrayList<>();
		List<Project> page;
		int number = 1;
		do {
			page = PROJECTS.readValue(send(request(account, "/projects.json?page=" + number++).GET()));
			all.addAll(page);
		}
		while (page.size() == 50);
		return all;
	}

	@Override
	public List<Project> page(long account) {
		return PROJECTS.readValue(send(request(account, "/projects.json?page=1").GET()));
	}

	private HttpRequest.Builder request(long account, String path) {
		return HttpRequest.newBuilder(URI.create(this.baseUrl + "/" + account + "/api/v1" + path))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + Stored.TOKEN)
			.header("User-Agent", Stored.USER_AGENT)
			.header("Accept", "application/json");
	}

	private byte[] send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
