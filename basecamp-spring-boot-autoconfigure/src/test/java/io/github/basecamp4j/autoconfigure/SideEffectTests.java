package io.github.basecamp4j.autoconfigure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.cache.autoconfigure.CacheAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application has is the same with and without the starter.
 */
class SideEffectTests {

	private static final String[] OTHER = { "spring.security.oauth2.client.registration.google.client-id=id",
			"spring.security.oauth2.client.registration.google.client-secret=canary-secret" };

	private static final String[] BASECAMP = { "basecamp.user-agent=Ledger (ops@example.com)",
			"spring.security.oauth2.client.registration.basecamp.client-id=id",
			"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret" };

	private static final String IN_MEMORY = "basecamp.token-store.type=memory";

	private final WebApplicationContextRunner without = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(CacheAutoConfiguration.class, JacksonAutoConfiguration.class,
				HttpMessageConvertersAutoConfiguration.class, HttpClientAutoConfiguration.class,
				ImperativeHttpClientAutoConfiguration.class, RestClientAutoConfiguration.class,
				DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, WebMvcAutoConfiguration.class,
				OAuth2ClientAutoConfiguration.class, OAuth2ClientWebSecurityAutoConfiguration.class,
				SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class))
		.withUserConfiguration(Caching.class)
		.withPropertyValues("spring.datasource.generate-unique-name=true")
		.withPropertyValues(OTHER);

	private final WebApplicationContextRunner with = this.without
		.withConfiguration(AutoConfigurations.of(starter().toArray(Class<?>[]::new)));

	@Test
	void applicationWithoutBasecampKeepsEveryBeanAndGetsOnlyOurs() {
		Map<String, String> before = beans(this.without);
		Map<String, String> after = beans(this.with);
		assertThat(after).containsAllEntriesOf(before);
		assertThat(added(before, after)).isNotEmpty().allMatch((bean) -> bean.contains("asecamp"));
	}

	@Test
	void applicationWithBasecampLosesOnlyTheTokenStore() {
		Map<String, String> before = beans(this.without);
		Map<String, String> after = beans(this.with.withPropertyValues(BASECAMP));
		Set<String> lost = new TreeSet<>(before.keySet());
		lost.removeAll(after.keySet());
		assertThat(lost).isEqualTo(Set.of("authorizedClientService"));
		assertThat(after.entrySet()).containsAll(
				before.entrySet().stream().filter((bean) -> !bean.getKey().equals("authorizedClientService")).toList());
	}

	@Test
	void applicationWithoutTokenStoreHasAnotherRepositoryOfTheSameKind() {
		Map<String, String> before = beans(this.without);
		Map<String, String> after = beans(this.with.withPropertyValues(BASECAMP).withPropertyValues(IN_MEMORY));
		assertThat(after).containsKeys(before.keySet().toArray(String[]::new));
		assertThat(before.entrySet()).filteredOn((bean) -> !after.get(bean.getKey()).equals(bean.getValue()))
			.extracting(Map.Entry::getKey)
			.containsExactly("authorizedClientRepository");
	}

	@Test
	void whatApplicationsUseIsTheSame() {
		Map<String, Object> before = snapshot(this.without);
		assertThat(snapshot(this.with)).isEqualTo(before);
		assertThat(snapshot(this.with.withPropertyValues(BASECAMP))).isEqualTo(before);
		assertThat(snapshot(this.with.withPropertyValues(BASECAMP).withPropertyValues(IN_MEMORY))).isEqualTo(before);
		assertThat(before.get("cache manager")).isEqualTo("ConcurrentMapCacheManager");
		assertThat(before.get("authorized-client managers")).isEqualTo(1);
	}

	@Test
	void tokensOfAnotherProviderStayInMemoryAndOutOfTheDatabase() {
		this.with.withPropertyValues(BASECAMP).run((context) -> {
			assertThat(roundTrip(context)).isEqualTo("other-token");
			assertThat(context.getBean(JdbcTemplate.class)
				.queryForObject("SELECT COUNT(*) FROM basecamp_authorized_client", Integer.class)).isZero();
		});
	}

	@Test
	void applicationWithoutBasecampGetsNoTable() {
		this.with.run((context) -> assertThat(context.getBean(JdbcTemplate.class)
			.queryForList("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")).isEmpty());
	}

	private static Map<String, Object> snapshot(WebApplicationContextRunner runner) {
		Map<String, Object> snapshot = new LinkedHashMap<>();
		runner.run((context) -> {
			assertThat(context).hasNotFailed();
			snapshot.put("detected request factory",
					context.getBean(ClientHttpRequestFactoryBuilder.class).getClass().getSimpleName());
			snapshot.put("http settings", context.getBean(HttpClientSettings.class));
			snapshot.put("request factory of Boot's builder",
					requestFactory(context.getBean(RestClient.Builder.class).build()));
			snapshot.put("request factory of a plain builder", requestFactory(RestClient.create()));
			snapshot.put("cache manager", context.getBean(CacheManager.class).getClass().getSimpleName());
			snapshot.put("mapper",
					context.getBean(JsonMapper.class).writeValueAsString(new Sample(null, Instant.EPOCH)));
			snapshot.put("authorized-client managers",
					context.getBeanNamesForType(OAuth2AuthorizedClientManager.class).length);
			snapshot.put("authorized-client manager",
					context.getBean(OAuth2AuthorizedClientManager.class).getClass().getSimpleName());
			snapshot.put("authorized-client repository",
					context.getBean(OAuth2AuthorizedClientRepository.class).getClass().getSimpleName());
			snapshot.put("other registration", registration(context).toString().replaceAll("@[0-9a-f]+", ""));
			snapshot.put("other token endpoint", registration(context).getProviderDetails().getTokenUri());
			snapshot.put("other provider's token", roundTrip(context));
			snapshot.put("filters",
					context.getBean(SecurityFilterChain.class)
						.getFilters()
						.stream()
						.map((filter) -> filter.getClass().getSimpleName())
						.toList());
		});
		return snapshot;
	}

	private static Object requestFactory(RestClient restClient) {
		Object requestFactory = ReflectionTestUtils.getField(restClient, "clientRequestFactory");
		return requestFactory.getClass().getSimpleName();
	}

	private static String roundTrip(AssertableWebApplicationContext context) {
		OAuth2AuthorizedClientService service = context.getBean(OAuth2AuthorizedClientService.class);
		OAuth2AccessToken token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "other-token",
				Instant.now(), Instant.now().plusSeconds(60));
		service.saveAuthorizedClient(new OAuth2AuthorizedClient(registration(context), "ann", token),
				new TestingAuthenticationToken("ann", null));
		OAuth2AuthorizedClient loaded = service.loadAuthorizedClient("google", "ann");
		return loaded.getAccessToken().getTokenValue();
	}

	private static ClientRegistration registration(AssertableWebApplicationContext context) {
		return context.getBean(ClientRegistrationRepository.class).findByRegistrationId("google");
	}

	private static Map<String, String> beans(WebApplicationContextRunner runner) {
		Map<String, String> beans = new LinkedHashMap<>();
		runner.run((context) -> {
			assertThat(context).hasNotFailed();
			for (String name : context.getBeanDefinitionNames()) {
				BeanDefinition definition = context.getSourceApplicationContext()
					.getBeanFactory()
					.getBeanDefinition(name);
				beans.put(name, definition.getFactoryBeanName() + "#" + definition.getFactoryMethodName() + ":"
						+ definition.getBeanClassName());
			}
		});
		return beans;
	}

	private static Set<String> added(Map<String, String> before, Map<String, String> after) {
		return after.keySet().stream().filter((name) -> !before.containsKey(name)).collect(Collectors.toSet());
	}

	private static Stream<Class<?>> starter() {
		return ImportCandidates.load(AutoConfiguration.class, null)
			.getCandidates()
			.stream()
			.filter((name) -> name.startsWith("io.github.basecamp4j."))
			.map(SideEffectTests::type);
	}

	private static Class<?> type(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableCaching
	static class Caching {

	}

	record Sample(String camelCase, Instant instant) {
	}

}
