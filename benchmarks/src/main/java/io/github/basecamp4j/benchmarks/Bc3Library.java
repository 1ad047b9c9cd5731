package io.github.basecamp4j.benchmarks;

import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;

/**
 * This library, configured by Spring Boot, with the token in its JDBC store.
 */
final class Bc3Library implements Bc3Caller {

	private final ConfigurableApplicationContext context;

	private final ProjectOperations projects;

	Bc3Library(String baseUrl, String engine) {
		this.context = Library.start(engine, "basecamp.bc3.base-url=" + baseUrl, "basecamp.cache.enabled=false");
		this.projects = this.context.getBean(Bc3Client.class).forPrincipal("jane").forAccount(999).projects();
	}

	@Override
	public List<Project> projectsOfPage() {
		return this.projects.list().page(1).elements();
	}

	@Override
	public List<Project> allProjects() {
		return this.projects.list().toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
