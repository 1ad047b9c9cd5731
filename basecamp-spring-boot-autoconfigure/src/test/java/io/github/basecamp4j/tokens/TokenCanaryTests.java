package io.github.basecamp4j.tokens;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.test.SecretScanner;
import io.github.basecamp4j.tokens.TwoInstancesTests.DeadEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;

/**
 * Looks for secrets where they must not be: in beans, exceptions and the database's file.
 * The whole suite's log is looked at by {@link SecretScanner}.
 */
class TokenCanaryTests {

	private static final String CANARY = "canary-";

	private static final String KEY = "canary/key/canary/key/canary/key/canary/kAA=";

	private static final String OLD_KEY = "canary/old/canary/old/canary/old/canary/oAA=";

	private final List<String> texts = new CopyOnWriteArrayList<>();

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	@TempDir
	private Path directory;

	@AfterEach
	void close() {
		this.launchpad.close();
	}

	@Test
	void secretsAreNowhereToBeSeen() throws Exception {
		long logged = SecretScanner.count();
		try (ConfigurableApplicationContext context = start(OLD_KEY)) {
			useTokens(context);
			describeBeans(context);
		}
		try (ConfigurableApplicationContext context = start(KEY + "," + OLD_KEY)) {
			assertThat(context.getBean(JdbcBasecampAuthorizedClientService.class).rotate()).isPositive();
			context.getBean(JdbcTemplate.class).execute("CHECKPOINT");
			this.texts.add(new String(Files.readAllBytes(this.directory.resolve("tokens.mv.db")),
					StandardCharsets.ISO_8859_1));
		}
		try (Stream<Path> files = Files.list(this.directory)) {
			for (Path file : files.toList()) {
				this.texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
			}
		}
		assertThat(SecretScanner.count() - logged).isGreaterThan(100);
		assertThat(this.texts).hasSizeGreaterThan(20).noneMatch(SecretScanner::isSecret);
	}

	private ConfigurableApplicationContext start(String keys) {
		return new SpringApplicationBuilder(DeadEvents.class).web(WebApplicationType.NONE)
			.properties("spring.datasource.url=jdbc:h2:file:" + this.directory.resolve("tokens"),
					"spring.main.banner-mode=off", "basecamp.user-agent=Ledger (ops@example.com)",
					"basecamp.launchpad.base-url=" + this.launchpad.baseUrl(),
					"basecamp.token-store.initialize-schema=always", "basecamp.token-store.encryption.keys=" + keys,
					"basecamp.service.principal=robot",
					"basecamp.service.refresh-token=" + this.launchpad.issueRefreshToken(),
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=" + CANARY + "secret")
			.run();
	}

	private void useTokens(ConfigurableApplicationContext context) {
		AccessTokenProvider tokens = context.getBean(AccessTokenProvider.class);
		OAuth2AuthorizedClientService service = context.getBean(OAuth2AuthorizedClientService.class);
		List<String> values = new ArrayList<>();
		connect(service, "ann", 60);
		values.add(tokens.getToken("ann"));
		values.add(tokens.getToken("robot"));
		assertThat(tokens.replaceRefusedToken("ann", values.get(0))).isTrue();
		values.add(tokens.getToken("ann"));
		assertThat(values).allMatch((value) -> value.startsWith(CANARY));
		assertThat(tokens.replaceRefusedToken("ann", tokens.getToken("ann"))).isFalse();
		record(() -> tokens.getToken("nobody"));
		connect(service, "bob", 60);
		this.launchpad.answerWith(503);
		record(() -> tokens.getToken("bob"));
		record(() -> tokens.getToken("bob"));
		this.launchpad.answerWith(200);
		this.launchpad.revoke(connect(service, "cid", 60).getRefreshToken().getTokenValue());
		record(() -> tokens.getToken("cid"));
		connect(service, "dan", 60);
		JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
		jdbc.update("UPDATE basecamp_authorized_client SET principal_name = 'eve' WHERE principal_name = 'dan'");
		record(() -> tokens.getToken("eve"));
		jdbc.update("DELETE FROM basecamp_authorized_client WHERE principal_name = 'eve'");
		this.texts.add(String.valueOf(context.getBean(BasecampConnections.class).list()));
	}

	private void describeBeans(ConfigurableApplicationContext context) {
		for (String name : context.getBeanDefinitionNames()) {
			Object bean = context.getBean(name);
			if (bean.getClass().getName().startsWith("io.github.basecamp4j")) {
				this.texts.add(bean.toString());
			}
		}
		this.texts.add(new ServicePrincipal("robot", CANARY).toString());
		this.texts.add(TokenEncryption.of(List.of(KEY)).toString());
		StoredTokens tokens = StoredTokens.of(this.launchpad.connect(this.launchpad.registration(), "ann", 60));
		this.texts.add(tokens.toString());
	}

	private OAuth2AuthorizedClient connect(OAuth2AuthorizedClientService service, String principal, long expired) {
		OAuth2AuthorizedClient client = this.launchpad.connect(this.launchpad.registration(), principal, expired);
		service.saveAuthorizedClient(client, new TestingAuthenticationToken(principal, ""));
		return client;
	}

	private void record(ThrowingCallable call) {
		Throwable thrown = catchThrowable(call);
		assertThat(thrown).isNotNull();
		this.texts.add(getStackTrace(thrown));
	}

}
