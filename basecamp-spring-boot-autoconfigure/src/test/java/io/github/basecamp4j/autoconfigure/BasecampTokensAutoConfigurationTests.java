package io.github.basecamp4j.autoconfigure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.tokens.AuthorizedClientAccessTokenProvider;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampConnection;
import io.github.basecamp4j.tokens.BasecampConnections;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;
import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;
import io.github.basecamp4j.tokens.ServicePrincipal;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

class BasecampTokensAutoConfigurationTests {

	private static final String KEY = "canary/key/of/the/first/kind/canary/key/AAA=";

	private static final String[] REGISTRATION = { "basecamp.user-agent=Ledger (ops@example.com)",
			"spring.security.oauth2.client.registration.basecamp.client-id=id",
			"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret" };

	@RegisterExtension
	static final WireMockExtension launchpad = WireMockExtension.newInstance().build();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, BasecampAutoConfiguration.class,
				BasecampTokenStoreAutoConfiguration.class, BasecampTokensAutoConfiguration.class,
				OAuth2ClientAutoConfiguration.class))
		.withPropertyValues(REGISTRATION)
		.withPropertyValues("spring.datasource.generate-unique-name=true",
				"spring.security.oauth2.client.registration.google.client-id=id",
				"spring.security.oauth2.client.registration.google.client-secret=canary-secret");

	@Test
	void databaseKeepsTokensOfBasecampOnly() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasSingleBean(OAuth2AuthorizedClientService.class)
				.hasSingleBean(JdbcBasecampAuthorizedClientService.class);
			assertThat(context).doesNotHaveBean(OAuth2AuthorizedClientManager.class);
			assertThat(context).getBean(AccessTokenProvider.class)
				.isInstanceOf(AuthorizedClientAccessTokenProvider.class);
			OAuth2AuthorizedClientService service = context.getBean(OAuth2AuthorizedClientService.class);
			ClientRegistrationRepository registrations = context.getBean(ClientRegistrationRepository.class);
			service.saveAuthorizedClient(client(registrations.findByRegistrationId("basecamp"), "canary-token"),
					new TestingAuthenticationToken("ann", "x"));
			service.saveAuthorizedClient(client(registrations.findByRegistrationId("google"), "canary-google-token"),
					new TestingAuthenticationToken("ann", "x"));
			assertThat(context.getBean(AccessTokenProvider.class).getToken("ann")).isEqualTo("canary-token");
			assertThat(service.<OAuth2AuthorizedClient>loadAuthorizedClient("google", "ann")
				.getAccessToken()
				.getTokenValue()).isEqualTo("canary-google-token");
		});
	}

	@Test
	void withoutDatabaseBootsServiceIsUsed() {
		this.contextRunner.withPropertyValues("basecamp.token-store.type=memory")
			.run((context) -> assertThat(context).hasSingleBean(AccessTokenProvider.class)
				.getBean(OAuth2AuthorizedClientService.class)
				.isInstanceOf(InMemoryOAuth2AuthorizedClientService.class));
	}

	@Test
	void ownAccessTokensWin() {
		this.contextRunner.withBean(AccessTokenProvider.class, () -> AccessTokenProvider.fixed("fixed"))
			.run((context) -> assertThat(context).getBean(AccessTokenProvider.class)
				.isNotInstanceOf(AuthorizedClientAccessTokenProvider.class));
	}

	@Test
	void ownAuthorizedClientServiceWins() {
		this.contextRunner
			.withBean(OAuth2AuthorizedClientService.class, () -> mock(OAuth2AuthorizedClientService.class))
			.run((context) -> assertThat(context).hasSingleBean(OAuth2AuthorizedClientService.class)
				.doesNotHaveBean(JdbcBasecampAuthorizedClientService.class)
				.doesNotHaveBean(BasecampTokenStoreSchemaInitializer.class)
				.hasSingleBean(AccessTokenProvider.class)
				.hasSingleBean(BasecampConnections.class));
	}

	@Test
	void ownConnectionsWin() {
		BasecampConnections own = new BasecampConnections("own", mock(OAuth2AuthorizedClientService.class), (event) -> {
		});
		this.contextRunner.withBean(BasecampConnections.class, () -> own)
			.run((context) -> assertThat(context).getBean(BasecampConnections.class).isSameAs(own));
	}

	@Test
	void withoutDataSourceTokensStayInMemory() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class,
							BasecampTokensAutoConfiguration.class, OAuth2ClientAutoConfiguration.class))
			.withPropertyValues(REGISTRATION)
			.run((context) -> assertThat(context).hasSingleBean(AccessTokenProvider.class)
				.getBean(OAuth2AuthorizedClientService.class)
				.isInstanceOf(InMemoryOAuth2AuthorizedClientService.class));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void severalDataSourcesWithoutAPrimaryOneAreWarnedOf(CapturedOutput output) {
		this.contextRunner.withUserConfiguration(TwoDataSources.class)
			.run((context) -> assertThat(context).getBean(OAuth2AuthorizedClientService.class)
				.isInstanceOf(InMemoryOAuth2AuthorizedClientService.class));
		assertThat(output.getOut().split("none of the 2 DataSource beans is primary", -1)).hasSize(2);
	}

	@Test
	void severalDataSourcesWithoutAPrimaryOneStopTheStartWhenADatabaseIsWanted() {
		this.contextRunner.withUserConfiguration(TwoDataSources.class)
			.withPropertyValues("basecamp.token-store.type=jdbc")
			.run((context) -> {
				FailureAnalysis analysis = new BasecampConfigurationFailureAnalyzer()
					.analyze(context.getStartupFailure());
				assertThat(analysis).isNotNull();
				assertThat(analysis.getDescription()).contains("basecamp.token-store.type", "2 beans");
				assertThat(analysis.getAction()).contains("@Primary", "basecamp.token-store.type=memory");
			});
	}

	@Test
	void missingDataSourceStopsTheStartWhenADatabaseIsWanted() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class,
							BasecampTokensAutoConfiguration.class, OAuth2ClientAutoConfiguration.class))
			.withPropertyValues(REGISTRATION)
			.withPropertyValues("basecamp.tokenStore.type=jdbc")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("no bean of type"));
	}

	@Test
	void missingJdbcSupportStopsTheStartWhenADatabaseIsWanted() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class,
							BasecampTokensAutoConfiguration.class, OAuth2ClientAutoConfiguration.class))
			.withClassLoader(new FilteredClassLoader(PropertiesBasedDataSourceScriptDatabaseInitializer.class))
			.withBean(DataSource.class, () -> mock(DataSource.class))
			.withPropertyValues(REGISTRATION)
			.withPropertyValues("basecamp.token-store.type=jdbc")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("JDBC support"));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void ownServiceInMemoryDoesNotStopTheStart(CapturedOutput output) {
		this.contextRunner.withUserConfiguration(TwoDataSources.class, OwnServiceInMemory.class)
			.withPropertyValues("basecamp.token-store.type=jdbc")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(AccessTokenProvider.class));
		assertThat(output.getOut()).doesNotContain("is primary");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void databaseKeepsTokensOfBasecampBehindAnAspect(CapturedOutput output) {
		this.contextRunner.withBean(AroundAuthorizedClientServices.class).run((context) -> {
			assertThat(context).doesNotHaveBean(JdbcBasecampAuthorizedClientService.class);
			connect(context, "ann");
			assertThat(context.getBean(BasecampConnections.class).list()).hasSize(1);
			assertThat(context.getBean(AccessTokenProvider.class).getToken("ann")).isEqualTo("canary-token");
		});
		assertThat(output.getOut()).doesNotContain("locks no rows");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void storeWithoutLocksIsWarnedOfOnce(CapturedOutput output) {
		this.contextRunner
			.withBean(OAuth2AuthorizedClientService.class, () -> mock(OAuth2AuthorizedClientService.class))
			.run((context) -> assertThat(context).hasSingleBean(AccessTokenProvider.class));
		assertThat(output.getOut().split("locks no rows", -1)).hasSize(2);
	}

	@Test
	void connectionsAreListedAndRemoved() {
		this.contextRunner.run((context) -> {
			connect(context, "bob");
			connect(context, "ann");
			BasecampConnections connections = context.getBean(BasecampConnections.class);
			assertThat(connections.list()).extracting(BasecampConnection::principalName).containsExactly("ann", "bob");
			assertThat(connections.find("ann")).satisfies((connection) -> {
				assertThat(connection.expiresAt()).isInTheFuture();
				assertThat(connection.lostSince()).isNull();
			});
			connections.disconnect("ann");
			assertThat(connections.find("ann")).isNull();
			assertThat(connections.list()).extracting(BasecampConnection::principalName).containsExactly("bob");
		});
	}

	@Test
	void connectionsInMemoryAreRemovedButNotListed() {
		this.contextRunner.withPropertyValues("basecamp.token-store.type=memory").run((context) -> {
			connect(context, "ann");
			BasecampConnections connections = context.getBean(BasecampConnections.class);
			assertThat(connections.find("ann")).isNotNull();
			connections.disconnect("ann");
			assertThat(connections.find("ann")).isNull();
			assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(connections::list)
				.withMessageContaining("basecamp.token-store.type=jdbc");
		});
	}

	@Test
	void tableIsCreatedUnderItsOwnName() {
		this.contextRunner.withPropertyValues("basecamp.token-store.table=ledger_tokens").run((context) -> {
			connect(context, "ann");
			assertThat(new JdbcTemplate(context.getBean(DataSource.class))
				.queryForObject("SELECT COUNT(*) FROM ledger_tokens", Integer.class)).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tokens; DROP TABLE ledger", "a.b.c", "1st", "" })
	void tableNameThatIsNoneStopsTheStart(String table) {
		this.contextRunner.withPropertyValues("basecamp.token-store.table=" + table).run((context) -> {
			FailureAnalysis analysis = new BasecampConfigurationFailureAnalyzer().analyze(context.getStartupFailure());
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).contains("basecamp.token-store.table", "'" + table + "'");
		});
	}

	@Test
	void noRefreshAtAllStopsTheStart() {
		this.contextRunner.withPropertyValues("basecamp.token-store.max-concurrent-refreshes=0").run((context) -> {
			FailureAnalysis analysis = new BasecampConfigurationFailureAnalyzer().analyze(context.getStartupFailure());
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).contains("basecamp.token-store.max-concurrent-refreshes");
		});
	}

	@Test
	void refusingPlainTextWithoutKeysStopsTheStart() {
		this.contextRunner.withPropertyValues("basecamp.token-store.encryption.accept-plain-text=false")
			.run((context) -> {
				FailureAnalysis analysis = new BasecampConfigurationFailureAnalyzer()
					.analyze(context.getStartupFailure());
				assertThat(analysis).isNotNull();
				assertThat(analysis.getDescription()).contains("basecamp.token-store.encryption.accept-plain-text");
			});
	}

	@Test
	void plainTextIsRefusedOnceTheMigrationIsOver() {
		this.contextRunner
			.withPropertyValues("basecamp.token-store.encryption.keys=canary/key/of/the/first/kind/canary/key/AAA=",
					"basecamp.token-store.encryption.accept-plain-text=false")
			.run((context) -> {
				connect(context, "ann");
				new JdbcTemplate(context.getBean(DataSource.class))
					.update("UPDATE basecamp_authorized_client SET access_token = 'plain'");
				OAuth2AuthorizedClientService clients = context.getBean(OAuth2AuthorizedClientService.class);
				assertThatIllegalStateException().isThrownBy(() -> clients.loadAuthorizedClient("basecamp", "ann"))
					.withMessageContaining("accept-plain-text");
			});
	}

	@Test
	void tableNameIsOfNoInterestInMemory() {
		this.contextRunner.withPropertyValues("basecamp.token-store.table=", "basecamp.token-store.type=memory")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void embeddedDatabaseWithoutScriptIsExplained() {
		this.contextRunner
			.withPropertyValues("spring.datasource.generate-unique-name=false",
					"spring.datasource.url=jdbc:hsqldb:mem:tokens", "spring.datasource.username=sa")
			.run((context) -> {
				assertThat(context.getStartupFailure()).satisfies(
						(failure) -> assertThat(new MissingTokenTableFailureAnalyzer().analyze(failure)).isNotNull());
			});
	}

	@Test
	void missingTableIsExplained() {
		this.contextRunner.withPropertyValues("basecamp.token-store.initialize-schema=never").run((context) -> {
			FailureAnalysis analysis = new MissingTokenTableFailureAnalyzer().analyze(context.getStartupFailure());
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).contains("'basecamp_authorized_client'");
			assertThat(analysis.getAction()).contains("basecamp.token-store.initialize-schema=always")
				.contains("basecamp.token-store.type=memory");
		});
	}

	@Test
	void tableThatMayNotBeReadIsExplained() {
		String url = "jdbc:h2:mem:denied";
		this.contextRunner
			.withPropertyValues("spring.datasource.url=" + url + ";DB_CLOSE_DELAY=-1", "spring.datasource.username=sa")
			.run((context) -> new JdbcTemplate(context.getBean(DataSource.class))
				.execute("CREATE USER clerk PASSWORD 'clerk'; GRANT INSERT ON basecamp_authorized_client TO clerk"));
		this.contextRunner
			.withPropertyValues("spring.datasource.url=" + url, "spring.datasource.username=clerk",
					"spring.datasource.password=clerk", "basecamp.token-store.initialize-schema=never")
			.run((context) -> {
				FailureAnalysis analysis = new DeniedTokenTableFailureAnalyzer().analyze(context.getStartupFailure());
				assertThat(analysis).isNotNull();
				assertThat(analysis.getDescription()).contains("'basecamp_authorized_client'", "rights");
				assertThat(analysis.getAction()).contains(
						"GRANT SELECT, INSERT, UPDATE, DELETE ON " + "basecamp_authorized_client TO",
						"basecamp.token-store.table");
			});
	}

	@Test
	void databaseThatIsNotEmbeddedGetsItsTableWhenAsked(@TempDir Path directory) {
		ApplicationContextRunner fileRunner = this.contextRunner.withPropertyValues(
				"spring.datasource.url=jdbc:h2:file:" + directory.resolve("tokens"), "spring.datasource.username=sa");
		fileRunner.run((context) -> assertThat(context).hasFailed());
		fileRunner.withPropertyValues("basecamp.token-store.initialize-schema=always")
			.run((context) -> connect(context, "ann"));
		fileRunner.run((context) -> assertThat(context.getBean(AccessTokenProvider.class).getToken("ann"))
			.isEqualTo("canary-token"));
	}

	@Test
	void keysEncryptWhatIsStored() {
		this.contextRunner.withPropertyValues("basecamp.token-store.encryption.keys=" + KEY).run((context) -> {
			connect(context, "ann");
			assertThat(new JdbcTemplate(context.getBean(DataSource.class))
				.queryForObject("SELECT access_token FROM basecamp_authorized_client", String.class))
				.startsWith("aesgcm:");
			assertThat(context.getBean(AccessTokenProvider.class).getToken("ann")).isEqualTo("canary-token");
		});
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void plainTextIsWarnedOfOnce(CapturedOutput output) {
		this.contextRunner.run((context) -> connect(context, "ann"));
		assertThat(output.getOut().split("stored as plain text", -1)).hasSize(2);
	}

	@Test
	void badKeyStopsTheStart() {
		this.contextRunner.withPropertyValues("basecamp.token-store.encryption.keys=short")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("basecamp.token-store.encryption.keys[0]")
				.hasMessageContaining("openssl rand -base64 32"));
	}

	@Test
	void servicePrincipalBeginsWithTheConfiguredToken() {
		launchpad.stubFor(post("/authorization/token").withRequestBody(containing("refresh_token=canary-seed"))
			.willReturn(okJson("{\"access_token\": \"canary-access\"}")));
		this.contextRunner
			.withPropertyValues("basecamp.launchpad.base-url=" + launchpad.baseUrl(),
					"basecamp.service.principal=robot", "basecamp.service.refresh-token=canary-seed")
			.run((context) -> assertThat(context.getBean(AccessTokenProvider.class).getToken("robot"))
				.isEqualTo("canary-access"));
	}

	@Test
	void servicePrincipalHasANameThatNoUserHas() {
		launchpad.stubFor(post("/authorization/token").willReturn(okJson("{\"access_token\": \"canary-access\"}")));
		this.contextRunner
			.withPropertyValues("basecamp.launchpad.base-url=" + launchpad.baseUrl(),
					"basecamp.service.refresh-token=canary-seed")
			.run((context) -> assertThat(context.getBean(AccessTokenProvider.class).getToken("<basecamp-service>"))
				.isEqualTo("canary-access"));
	}

	@Test
	void tokenClientOfTheApplicationIsNotUsedToRefresh() {
		launchpad.stubFor(post("/authorization/token").willReturn(okJson("{\"access_token\": \"canary-access\"}")));
		this.contextRunner.withUserConfiguration(RefreshClientConfiguration.class)
			.withPropertyValues("basecamp.launchpad.base-url=" + launchpad.baseUrl(),
					"basecamp.service.principal=robot", "basecamp.service.refresh-token=canary-seed")
			.run((context) -> assertThat(context.getBean(AccessTokenProvider.class).getToken("robot"))
				.isEqualTo("canary-access"));
	}

	@Test
	void ownAccessTokensMayRefreshThroughTheTokenClientBean() {
		launchpad.stubFor(post("/authorization/token").willReturn(okJson("{\"access_token\": \"canary-access\"}")));
		this.contextRunner.withUserConfiguration(OwnAccessTokensConfiguration.class)
			.withPropertyValues("basecamp.launchpad.base-url=" + launchpad.baseUrl())
			.run((context) -> assertThat(context.getBean(AccessTokenProvider.class).getToken("robot"))
				.isEqualTo("canary-access"));
	}

	@Test
	void emptyRefreshTokenOfServicePrincipalIsNone() {
		this.contextRunner.withPropertyValues("basecamp.service.refresh-token=")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(AccessTokenProvider.class));
	}

	@Test
	void eventsReachTheApplication() {
		List<Object> events = new ArrayList<>();
		this.contextRunner.withInitializer((context) -> context.addApplicationListener((event) -> {
			if (event instanceof PayloadApplicationEvent<?> payload) {
				events.add(payload.getPayload());
			}
		})).run((context) -> {
			connect(context, "ann");
			context.getBean(BasecampConnections.class).disconnect("ann");
			assertThat(events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"),
					new BasecampDisconnectedEvent("basecamp", "ann"));
		});
	}

	private static void connect(ApplicationContext context, String principal) {
		context.getBean(OAuth2AuthorizedClientService.class)
			.saveAuthorizedClient(
					client(context.getBean(ClientRegistrationRepository.class).findByRegistrationId("basecamp"),
							"canary-token"),
					new TestingAuthenticationToken(principal, ""));
	}

	private static OAuth2AuthorizedClient client(ClientRegistration registration, String token) {
		Instant now = Instant.now();
		return new OAuth2AuthorizedClient(registration, "ann",
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, now, now.plusSeconds(3600)));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnAccessTokensConfiguration {

		@Bean
		AuthorizedClientAccessTokenProvider ownAccessTokens(ClientRegistrationRepository registrations,
				OAuth2AuthorizedClientService clients,
				OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient,
				ApplicationEventPublisher events) {
			return new AuthorizedClientAccessTokenProvider("basecamp", registrations, clients, refreshClient, events,
					new ServicePrincipal("robot", "canary-seed"), 2);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDataSources {

		@Bean
		DataSource ledger() {
			return mock(DataSource.class);
		}

		@Bean
		DataSource archive() {
			return mock(DataSource.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnServiceInMemory {

		@Bean
		OAuth2AuthorizedClientService clients(ClientRegistrationRepository registrations) {
			return new InMemoryOAuth2AuthorizedClientService(registrations);
		}

	}

	static class AroundAuthorizedClientServices implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String beanName) {
			return (bean instanceof OAuth2AuthorizedClientService) ? new ProxyFactory(bean).getProxy() : bean;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class RefreshClientConfiguration {

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient() {
			return (request) -> {
				throw new UnsupportedOperationException("For another provider");
			};
		}

	}

}
