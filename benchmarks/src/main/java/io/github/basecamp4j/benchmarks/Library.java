package io.github.basecamp4j.benchmarks;

import java.util.List;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectFields;

/**
 * This library, configured by Spring Boot, with the token in its JDBC store.
 */
final class Library implements Caller {

	private final ConfigurableApplicationContext context;

	private final BcxClient client;

	Library(String baseUrl, String engine, boolean cache, int concurrentPages) {
		this.context = start(engine, "basecamp.bcx.base-url=" + baseUrl, "basecamp.cache.enabled=" + cache,
				"basecamp.bcx.max-concurrent-pages=" + concurrentPages);
		this.client = this.context.getBean(BcxClient.class).forPrincipal("jane");
	}

	static ConfigurableApplicationContext start(String engine, String... properties) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.properties("basecamp.user-agent=" + Stored.USER_AGENT, "basecamp.http.engine=" + engine,
					"spring.main.web-application-type=none", "spring.main.banner-mode=off", "logging.level.root=warn",
					"spring.datasource.generate-unique-name=true",
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=secret")
			.properties(properties)
			.run();
		Stored.save(context.getBean(OAuth2AuthorizedClientService.class),
				context.getBean(ClientRegistrationRepository.class).findByRegistrationId("basecamp"));
		return context;
	}

	@Override
	public Project get(long account) {
		return this.client.forAccount(account).projects().get(605816632);
	}

	@Override
	public Project create(long account) {
		return this.client.forAccount(account)
			.projects()
			.create("Harbour lights", new ProjectFields().withDescription("Lamps"));
	}

	@Override
	public List<Project> list(long account) {
		return this.client.forAccount(account).projects().list().toList();
	}

	@Override
	public List<Project> page(long account) {
		return this.client.forAccount(account).projects().list().page(1).elements();
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * An application.
	 */
	@SpringBootApplication
	static class Application {

	}

}
