package io.github.basecamp4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

/**
 * Spring's client with Spring Security's interceptor and JDBC store, as an application
 * would write it.
 */
final class PlainRestClient implements Caller {

	private static final ParameterizedTypeReference<List<Project>> PROJECTS = new ParameterizedTypeReference<>() {
	};

	private final RestClient client;

	PlainRestClient(String baseUrl, boolean jdk) {
		ClientRegistration registration = BasecampClientRegistrations.builder("basecamp")
			.clientId("id")
			.clientSecret("secret")
			.build();
		InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
		DataSource dataSource = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
			.generateUniqueName(true)
			.addScript("org/springframework/security/oauth2/client/oauth2-client-schema.sql")
			.build();
		JdbcOAuth2AuthorizedClientService store = new JdbcOAuth2AuthorizedClientService(new JdbcTemplate(dataSource),
				registrations);
		Stored.save(store, registration);
		OAuth2ClientHttpRequestInterceptor interceptor = new OAuth2ClientHttpRequestInterceptor(
				new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, store));
		interceptor.setClientRegistrationIdResolver((request) -> "basecamp");
		interceptor.setPrincipalResolver((request) -> Stored.JANE);
		ClientHttpRequestFactory factory = jdk ? new JdkClientHttpRequestFactory()
				: new HttpComponentsClientHttpRequestFactory();
		this.client = RestClient.builder()
			.baseUrl(baseUrl + "/{account}/api/v1")
			.requestFactory(factory)
			.requestInterceptor(interceptor)
			.configureMessageConverters((converters) -> converters
				.withJsonConverter(new JacksonJsonHttpMessageConverter(HandWritten.MAPPER)))
			.defaultHeader("User-Agent", Stored.USER_AGENT)
			.build();
	}

	@Override
	public Project get(long account) {
		return this.client.get()
			.uri("/projects/{id}.json", account, 605816632)
			.accept(MediaType.APPLICATION_JSON)
			.retrieve()
			.requiredBody(Project.class);
	}

	@Override
	public Project create(long account) {
		return this.client.post()
			.uri("/projects.json", account)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("name", "Harbour lights", "description", "Lamps"))
			.retrieve()
			.requiredBody(Project.class);
	}

	@Override
	public List<Project> list(long account) {
		List<Project> all = new ArrayList<>();
		List<Project> page;
		int number = 1;
		do {
			page = page(account, number++);
			all.addAll(page);
		}
		while (page.size() == 50);
		return all;
	}

	@Override
	public List<Project> page(long account) {
		return page(account, 1);
	}

	private List<Project> page(long account, int number) {
		return this.client.get()
			.uri("/projects.json?page={page}", account, number)
			.accept(MediaType.APPLICATION_JSON)
			.retrieve()
			.requiredBody(PROJECTS);
	}

}
