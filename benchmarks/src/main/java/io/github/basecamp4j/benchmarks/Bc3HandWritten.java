package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

import io.github.basecamp4j.bc3.projects.Project;

/**
 * The JDK's client and Jackson, following links.
 */
final class Bc3HandWritten implements Bc3Caller {

	static final ObjectReader PROJECTS = HandWritten.MAPPER.readerForListOf(Project.class);

	private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(3))
		.build();

	private final String first;

	Bc3HandWritten(String baseUrl) {
		this.first = baseUrl + "/999/projects.json";
	}

	@Override
	public List<Project> projectsOfPage() {
		return PROJECTS.readValue(send(this.first).body());
	}

	@Override
	public List<Project> allProjects() {
		List<Project> all = new ArrayList<>();
		for (String next = this.first; next != null;) {
			HttpResponse<byte[]> response = send(next);
			all.addAll(PROJECTS.<List<Project>>readValue(response.body()));
			next = next(response);
		}
		return all;
	}

	private HttpResponse<byte[]> send(String address) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + Stored.TOKEN)
			.header("User-Agent", Stored.USER_AGENT)
			.header("Accept", "application/json")
			.build();
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable String next(HttpResponse<?> response) {
		Matcher matcher = NEXT.matcher(response.headers().firstValue("Link").orElse(""));
		return matcher.find() ? matcher.group(1) : null;
	}

}
