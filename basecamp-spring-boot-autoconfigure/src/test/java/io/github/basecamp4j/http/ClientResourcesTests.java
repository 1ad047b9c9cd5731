package io.github.basecamp4j.http;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.http.client.ClientHttpRequestFactory;

import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

/**
 * Tests for {@link ClientResources}.
 */
class ClientResourcesTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void requestsGoToAllowedAddressesOnly(Engine engine) throws Exception {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		ClientResources.Builder builder = ClientResources.builder(Clients.SETTINGS.toBuilder()
			.http(HttpSettings.builder().engine(engine).build())
			.retry(RetrySettings.builder().maxAttempts(1).build())
			.build());
		try (ClientResources resources = builder.addresses((address) -> !address.isLoopbackAddress()).build()) {
			BasecampRestClient client = Clients.bc3(basecamp.baseUrl(), resources);
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client.post("/items.json").as(Item.class))
				.withMessageContaining("'localhost' has an address that the application does not allow")
				.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		}
		assertThat(basecamp.getAllServeEvents()).isEmpty();
		try (ClientResources resources = builder.addresses(InetAddress::isLoopbackAddress).build()) {
			assertThat(Clients.bc3(basecamp.baseUrl(), resources).post("/items.json").as(Item.class).id()).isEqualTo(1);
		}
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void closeEndsTheJdksClient() throws Exception {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		ClientResources own = ClientResources
			.create(Clients.SETTINGS.toBuilder().http(HttpSettings.builder().engine(Engine.JDK).build()).build());
		BasecampRestClient client = Clients.bc3(basecamp.baseUrl(), own);
		client.get("/items/1.json").as(Item.class);
		own.close();
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> client.post("/items.json").send());
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void closeEndsTheirOwnConnectionsAndNoOthers() throws Exception {
		ClientHttpRequestFactory given = mock(ClientHttpRequestFactory.class,
				withSettings().extraInterfaces(AutoCloseable.class));
		ClientResources.builder(Clients.SETTINGS).requestFactory(given).build().close();
		then((AutoCloseable) given).shouldHaveNoInteractions();
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		ClientResources own = ClientResources
			.builder(Clients.SETTINGS.toBuilder()
				.http(HttpSettings.builder().engine(Engine.HTTP_COMPONENTS).build())
				.build())
			.addresses((address) -> true)
			.build();
		BasecampRestClient client = Clients.bc3(basecamp.baseUrl(), own);
		client.get("/items/1.json").as(Item.class);
		own.close();
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> client.post("/items.json").send());
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

}
