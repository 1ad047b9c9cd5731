package io.github.basecamp4j.autoconfigure;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.web.exchanges.HttpExchangeRepository;
import org.springframework.boot.actuate.web.exchanges.HttpExchangesEndpoint;
import org.springframework.boot.actuate.web.exchanges.InMemoryHttpExchangeRepository;
import org.springframework.boot.actuate.web.exchanges.Include;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.servlet.actuate.web.exchanges.HttpExchangesFilter;
import org.springframework.boot.servlet.autoconfigure.actuate.web.exchanges.ServletHttpExchangesAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.BasecampOAuth2UserService;
import io.github.basecamp4j.launchpad.LaunchpadOperations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.LogRecorder;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for signing in with Basecamp and connecting to it, from browser to API, in every
 * kind of security that an application may have.
 */
class OAuth2DanceTests {

	private static final String IDENTITY = "9007199254740993";

	@RegisterExtension
	static final WireMockExtension basecamp = WireMockExtension.newInstance().build();

	private ConfigurableApplicationContext application;

	@BeforeEach
	void stub() {
		basecamp.stubFor(get(urlPathEqualTo("/authorization/new")).willReturn(backWithCode()));
		basecamp.stubFor(post("/authorization/token").willReturn(
				okJson("{\"access_token\": \"canary-access-token\", \"refresh_token\": \"canary-refresh-token\"}")));
		basecamp
			.stubFor(get("/authorization.json").willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		basecamp.stubFor(get(urlPathEqualTo("/1001/api/v1/projects.json"))
			.withHeader("Authorization", equalTo("Bearer canary-access-token"))
			.willReturn(okJson("[]")));
		basecamp.stubFor(get(urlPathEqualTo("/other/authorize")).willReturn(backWithCode()));
		basecamp.stubFor(post("/other/token")
			.willReturn(okJson("{\"access_token\": \"other\", \"token_type\": \"Bearer\", \"expires_in\": 60}")));
		basecamp.stubFor(get("/other/me").willReturn(okJson("{\"login\": \"ada\"}")));
	}

	@AfterEach
	void stop() {
		if (this.application != null) {
			this.application.close();
		}
	}

	@Test
	void loginThroughBootsOwnChainMakesIdentityThePrincipal() {
		Browser browser = start(Application.class);
		assertThat(browser.open("/projects").body()).isEqualTo(IDENTITY + " sees 0 projects");
		assertThat(browser.history()).anyMatch((url) -> url.startsWith(basecamp.baseUrl() + "/authorization/new?"))
			.anyMatch((url) -> url.contains("/login/oauth2/code/basecamp?code="));
		basecamp.verify(1,
				postRequestedFor(urlEqualTo("/authorization/token"))
					.withRequestBody(containing("grant_type=authorization_code"))
					.withRequestBody(containing("client_id=id"))
					.withRequestBody(containing("client_secret=canary-client-secret")));
	}

	@Test
	void loginWithAnotherProviderStillWorks() {
		Browser browser = start(Application.class, otherProvider());
		assertThat(browser.open("/me").body()).contains("/oauth2/authorization/basecamp",
				"/oauth2/authorization/other");
		assertThat(browser.open("/oauth2/authorization/other").statusCode()).isEqualTo(200);
		assertThat(browser.open("/me").body()).isEqualTo("ada");
	}

	@Test
	void loginWorksBesideTokenClientsOfTheApplicationThatAreComposed() {
		Browser browser = start(ComposedClients.class, otherProvider());
		browser.open("/oauth2/authorization/other");
		assertThat(browser.open("/me").body()).isEqualTo("ada of the application");
		browser.open("/oauth2/authorization/basecamp");
		assertThat(browser.open("/projects").body()).isEqualTo(IDENTITY + " sees 0 projects");
	}

	@Test
	void userOfAnApplicationConnectsWhenBasecampIsFirstNeeded() {
		Browser browser = start(FormLogin.class);
		signIn(browser);
		assertThat(browser.open("/projects").body()).isEqualTo("ann sees 0 projects");
		assertThat(browser.history()).anyMatch((url) -> url.contains("/login/oauth2/code/basecamp?code="));
		assertThat(browser.open("/me").body()).isEqualTo("ann");
		assertThat(token("ann")).isEqualTo("canary-access-token");
	}

	@Test
	void userOfAnApplicationConnectsByLink() {
		Browser browser = start(FormLogin.class);
		signIn(browser);
		browser.open("/oauth2/authorization/basecamp");
		assertThat(token("ann")).isEqualTo("canary-access-token");
		assertThat(browser.open("/me").body()).isEqualTo("ann");
		assertThat(browser.history()).anyMatch((url) -> url.contains("/login/oauth2/code/basecamp?code="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "memory", "jdbc" })
	void connectingIsTold(String store) {
		Browser browser = start(FormLogin.class, Database.class, otherProvider("basecamp.token-store.type=" + store));
		List<BasecampConnectedEvent> events = new ArrayList<>();
		this.application.addApplicationListener((event) -> {
			if (event instanceof PayloadApplicationEvent<?> payload
					&& payload.getPayload() instanceof BasecampConnectedEvent connected) {
				events.add(connected);
			}
		});
		signIn(browser);
		browser.open("/oauth2/authorization/other");
		assertThat(events).isEmpty();
		browser.open("/projects");
		browser.open("/projects");
		this.application.getBean(LaunchpadOperations.class).connect("bob", "a-code", "http://localhost/");
		assertThat(events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"),
				new BasecampConnectedEvent("basecamp", "bob"));
	}

	@Test
	void userWhoSignedInWithAnotherProviderStaysSoWhenConnecting() {
		Browser browser = start(Application.class,
				otherProvider("spring.security.oauth2.client.registration.basecamp.redirect-uri="
						+ "{baseUrl}/authorize/oauth2/code/{registrationId}"));
		browser.open("/oauth2/authorization/other");
		assertThat(browser.open("/projects").body()).isEqualTo("ada sees 0 projects");
		assertThat(browser.open("/me").body()).isEqualTo("ada");
		assertThat(token("ada")).isEqualTo("canary-access-token");
	}

	@Test
	void chainWiredByHandWorksWithoutAutoConfiguration() {
		Browser browser = start(WiredByHand.class, "basecamp.enabled=false");
		assertThat(browser.open("/me").body()).isEqualTo(IDENTITY);
		assertThat(token(IDENTITY)).isEqualTo("canary-access-token");
	}

	@Test
	void chainOfTheApplicationUsesTheBeans() {
		Browser browser = start(OwnLoginChain.class);
		assertThat(browser.open("/projects").body()).isEqualTo(IDENTITY + " sees 0 projects");
	}

	@Test
	void nobodyNeverCallsBasecamp() {
		Browser browser = start(Open.class);
		HttpResponse<String> response = browser.open("/projects");
		assertThat(response.statusCode()).isEqualTo(403);
		basecamp.verify(0, getRequestedFor(urlPathEqualTo("/1001/api/v1/projects.json")));
		basecamp.verify(0, getRequestedFor(urlPathEqualTo("/authorization/new")));
	}

	@Test
	void nobodyIsAskedToSignIn() {
		Browser browser = start(OpenWithLogin.class, otherProvider());
		browser.open("/projects");
		assertThat(browser.history()).last().asString().endsWith("/login");
	}

	@Test
	void userIsNotSentToLaunchpadForSomebodyElse() {
		Browser browser = start(FormLogin.class);
		signIn(browser);
		assertThat(browser.open("/projects/of/bob").statusCode()).isEqualTo(500);
		basecamp.verify(0, getRequestedFor(urlPathEqualTo("/authorization/new")));
	}

	@Test
	void userWithTheNameOfTheServicePrincipalDoesNotReplaceItsConnection() {
		Browser browser = start(FormLogin.class, "basecamp.service.principal=ann",
				"basecamp.service.refresh-token=canary-service-token");
		signIn(browser);
		browser.open("/oauth2/authorization/basecamp");
		assertThat(browser.history())
			.anyMatch((url) -> url.endsWith("/login/oauth2/code/basecamp?error=unauthorized_client"));
		basecamp.verify(0, postRequestedFor(urlEqualTo("/authorization/token")));
	}

	@Test
	void loginThatLaunchpadRefusesEndsOnTheLoginPage() {
		basecamp.stubFor(post("/authorization/token").willReturn(aResponse().withStatus(401).withBody("No such code")));
		Browser browser = start(Application.class, otherProvider());
		browser.open("/oauth2/authorization/basecamp");
		assertThat(browser.history()).last().asString().endsWith("/login?error");
	}

	@ParameterizedTest
	@ValueSource(classes = { Application.class, FormLogin.class })
	void recordedExchangesHoldNothingSecret(Class<?> configuration) {
		Browser browser = start(Recording.class, configuration,
				"spring.autoconfigure.exclude=" + ServletHttpExchangesAutoConfiguration.class.getName());
		if (configuration == FormLogin.class) {
			signIn(browser);
		}
		assertThat(browser.open("/projects").body()).endsWith("sees 0 projects");
		assertThat(browser.history()).anyMatch((url) -> url.contains("code=a-code"));
		HttpExchangesEndpoint endpoint = this.application.getBean(HttpExchangesEndpoint.class);
		await().untilAsserted(
				() -> assertThat(JsonMapper.shared().writeValueAsString(endpoint.httpExchanges())).contains("/projects")
					.doesNotContain("canary-", "a-code", "state=", "JSESSIONID", "Authorization"));
	}

	@Test
	void redirectUriIsLoggedOnceReadyToPaste() {
		start(Application.class, otherProvider("server.servlet.context-path=/ledger"));
		String baseUrl = "http://localhost:" + this.application.getEnvironment().getProperty("local.server.port")
				+ "/ledger";
		LogRecorder log = LogRecorder.record(() -> this.application.publishEvent(
				new ApplicationReadyEvent(new SpringApplication(), new String[0], this.application, Duration.ZERO)));
		assertThat(log.messages()).filteredOn((message) -> message.contains("Redirect URI"))
			.singleElement()
			.asString()
			.endsWith("Redirect URI of client registration 'basecamp', to enter at "
					+ "https://launchpad.37signals.com/integrations: " + baseUrl + "/login/oauth2/code/basecamp, and "
					+ "the same below the address at which users open the application, if that is another than "
					+ baseUrl);
	}

	@Test
	void nothingSecretIsLoggedAtAnyLevel() {
		Browser browser = start(Application.class, "basecamp.http.engine=jdk");
		LogRecorder log = LogRecorder.record(() -> browser.open("/projects"));
		assertThat(log.messages()).hasSizeGreaterThan(50)
			.noneMatch((message) -> message.contains("canary-access-token"))
			.noneMatch((message) -> message.contains("canary-refresh-token"))
			.noneMatch((message) -> message.contains("canary-client-secret"));
	}

	private Browser start(Class<?> configuration, String... properties) {
		return start(configuration, configuration, properties);
	}

	private Browser start(Class<?> configuration, Class<?> additional, String... properties) {
		this.application = new SpringApplicationBuilder(configuration, additional)
			.properties("server.port=0", "basecamp.user-agent=Ledger (ops@example.com)",
					"basecamp.bcx.base-url=" + basecamp.baseUrl(), "basecamp.launchpad.base-url=" + basecamp.baseUrl(),
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=canary-client-secret",
					"basecamp.token-store.type=memory")
			.properties(properties)
			.run();
		return new Browser(Integer.parseInt(this.application.getEnvironment().getProperty("local.server.port", "")));
	}

	private String token(String principalName) {
		OAuth2AuthorizedClient client = this.application.getBean(OAuth2AuthorizedClientService.class)
			.loadAuthorizedClient("basecamp", principalName);
		return client.getAccessToken().getTokenValue();
	}

	private static void signIn(Browser browser) {
		String page = browser.open("/me").body();
		browser.submit("/login", page, Map.of("username", "ann", "password", "secret"));
		assertThat(browser.open("/me").body()).isEqualTo("ann");
	}

	private static ResponseDefinitionBuilder backWithCode() {
		return aResponse().withStatus(302)
			.withTransformers("response-template")
			.withHeader("Location",
					"{{request.query.redirect_uri}}?code=a-code&state={{urlEncode request.query.state}}");
	}

	private static String[] otherProvider(String... additional) {
		String registration = "spring.security.oauth2.client.registration.other.";
		String provider = "spring.security.oauth2.client.provider.other.";
		return StringUtils.concatenateStringArrays(additional,
				new String[] { registration + "client-id=other-id", registration + "client-secret=canary-other-secret",
						registration + "authorization-grant-type=authorization_code",
						registration + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
						provider + "authorization-uri=" + basecamp.baseUrl() + "/other/authorize",
						provider + "token-uri=" + basecamp.baseUrl() + "/other/token",
						provider + "user-info-uri=" + basecamp.baseUrl() + "/other/me",
						provider + "user-name-attribute=login" });
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
	@Import(Controller.class)
	static class Application {

	}

	@RestController
	static class Controller {

		private final ProjectOperations projects;

		private final BcxClient client;

		Controller(ProjectOperations projects, BcxClient client) {
			this.projects = projects;
			this.client = client;
		}

		@GetMapping("/projects")
		String projects(Principal principal) {
			int size = this.projects.list().toList().size();
			return principal.getName() + " sees " + size + " projects";
		}

		@GetMapping("/projects/of/{principalName}")
		int projectsOf(@PathVariable String principalName) {
			return this.client.forPrincipal(principalName).projects().list().toList().size();
		}

		@GetMapping("/me")
		String me(Principal principal) {
			return principal.getName();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class ComposedClients {

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient(
				LaunchpadTokenClients launchpad) {
			return launchpad.authorizationCode(new RestClientAuthorizationCodeTokenResponseClient());
		}

		@Bean
		OAuth2UserService<OAuth2UserRequest, OAuth2User> users(LaunchpadTokenClients launchpad) {
			return launchpad.userService((request) -> new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES,
					Map.of("name", "ada of the application"), "name"));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Recording {

		@Bean
		HttpExchangeRepository exchanges() {
			return new InMemoryHttpExchangeRepository();
		}

		@Bean
		HttpExchangesFilter exchangesFilter(HttpExchangeRepository exchanges) {
			return new HttpExchangesFilter(exchanges, Include.defaultIncludes());
		}

		@Bean
		HttpExchangesEndpoint exchangesEndpoint(HttpExchangeRepository exchanges) {
			return new HttpExchangesEndpoint(exchanges);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class FormLogin {

		@Bean
		UserDetailsService users() {
			return new InMemoryUserDetailsManager(
					User.withUsername("ann").password("{noop}secret").authorities("USER").build());
		}

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.oauth2Client(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Database {

		@Bean
		DataSource dataSource() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class OwnLoginChain {

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.oauth2Login(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class Open {

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.oauth2Client(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class OpenWithLogin {

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.oauth2Login(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
	@RestController
	static class WiredByHand {

		@GetMapping("/me")
		String me(Principal principal) {
			return principal.getName();
		}

		@Bean
		ClientRegistrationRepository registrations() {
			return new InMemoryClientRegistrationRepository(
					BasecampClientRegistrations.builder("basecamp", URI.create(basecamp.baseUrl()))
						.clientId("id")
						.clientSecret("canary-client-secret")
						.build());
		}

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.oauth2Login((login) -> login.tokenEndpoint(
						(token) -> token.accessTokenResponseClient(LaunchpadTokenClients.create().authorizationCode()))
					.userInfoEndpoint((user) -> user.userService(new BasecampOAuth2UserService())))
				.build();
		}

	}

}
