package io.github.basecamp4j.bc3.campfires;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.github.tomakehurst.wiremock.http.Fault;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ChatbotOperations}.
 */
class ChatbotOperationsTests {

	private static final String CHATBOT = "/999/buckets/2085958504/chats/1069479345/integrations/1007299144.json";

	private static final String LINES = "/999/integrations/canary-key/buckets/41/chats/42/lines.json";

	private static final String LINES_URL = "https://3.basecampapi.com" + LINES;

	private static final String TIDE = """
			{"id": 1007299144, "service_name": "tide", "command_url": "https://tide.example/commands",
			 "lines_url": "https://3.basecampapi.com/999/integrations/canary-key/buckets/2085958504/chats/1069479345/lines"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ChatbotOperations chatbots;

	@BeforeEach
	void setUp() {
		this.chatbots = ChatbotOperations.create(basecamp.bc3());
	}

	@Test
	void getDoesNotPrintTheAddressThatHoldsTheKey() {
		basecamp.stubFor(get(CHATBOT).willReturn(okJson(TIDE)));
		Chatbot chatbot = this.chatbots.get(2085958504, 1069479345, 1007299144);
		assertThat(chatbot.linesUrl()).contains("/integrations/canary-key/");
		assertThat(chatbot).hasToString("Chatbot[id=1007299144, serviceName=tide]");
	}

	@Test
	void getWhenNotAnAdministratorLacksTheAddresses() {
		basecamp.stubFor(get(CHATBOT).willReturn(okJson("""
				{"id": 1007299144, "service_name": "tide"}""")));
		Chatbot chatbot = this.chatbots.get(2085958504, 1069479345, 1007299144);
		assertThat(chatbot.linesUrl()).isNull();
		assertThat(chatbot.commandUrl()).isNull();
	}

	@Test
	void updateOfTheNameKeepsTheAddress() {
		stubUpdate(TIDE);
		this.chatbots.update(2085958504, 1069479345, 1007299144, new ChatbotFields().withServiceName("ebb"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(CHATBOT)), """
				{"service_name": "ebb", "command_url": "https://tide.example/commands"}""");
	}

	@Test
	void updateOfTheAddressKeepsTheName() {
		stubUpdate(TIDE);
		this.chatbots.update(2085958504, 1069479345, 1007299144, new ChatbotFields().withCommandUrl(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(CHATBOT)), """
				{"service_name": "tide", "command_url": ""}""");
	}

	@Test
	void updateWhenThereIsNoAddressSendsNone() {
		stubUpdate("""
				{"id": 1007299144, "service_name": "tide", "command_url": null}""");
		this.chatbots.update(2085958504, 1069479345, 1007299144, new ChatbotFields().withServiceName("ebb"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(CHATBOT)), """
				{"service_name": "ebb"}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://3.basecampapi.com/999/integrations/canary-key/buckets/41/chats/42/lines.json",
			"https://3.basecamp.com/999/integrations/canary-key/buckets/41/chats/42/lines" })
	void createLineNeedsNobodyAndSendsNoToken(String linesUrl) {
		basecamp.stubFor(post(LINES).willReturn(created()));
		forNobody(RestClient.builder()).createLine(linesUrl, "<strong>Ebb</strong>");
		basecamp.verify(1,
				postRequestedFor(urlEqualTo(LINES)).withoutHeader("Authorization")
					.withHeader("User-Agent", equalTo("Ledger (ops@example.com)"))
					.withRequestBody(equalToJson("{\"content\": \"<strong>Ebb</strong>\"}")));
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void createLineShowsTheKeyToNobodyElse() {
		List<String> observed = new ArrayList<>();
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				observed.add(context.getAllKeyValues().toString());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		basecamp.stubFor(post(LINES).willReturn(created()));
		List<String> intercepted = new ArrayList<>();
		forNobody(RestClient.builder()
			.observationRegistry(observations)
			.requestInterceptor((request, body, execution) -> {
				intercepted.add(request.getURI().getPath());
				return execution.execute(request, body);
			})).createLine(LINES_URL, "Ebb");
		basecamp.verify(1, postRequestedFor(urlEqualTo(LINES)).withoutHeader("Authorization"));
		assertThat(intercepted).containsExactly("/999/integrations/***/buckets/41/chats/42/lines.json");
		assertThat(observed).singleElement(as(InstanceOfAssertFactories.STRING))
			.contains("/{account}/integrations/{key}/buckets/{projectId}/chats/{campfireId}/lines.json")
			.contains("/999/integrations/***/buckets/41/chats/42/lines.json")
			.doesNotContain("canary-key");
	}

	@Test
	void createLineWhenRefusedDoesNotTellTheKey() {
		basecamp.stubFor(post(LINES).willReturn(jsonResponse("{\"error\": \"canary-key is unknown\"}", 404)));
		ChatbotOperations chatbots = forNobody(RestClient.builder());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> chatbots.createLine(LINES_URL, "Ebb"))
			.withMessageStartingWith("POST /999/integrations/***/buckets/41/chats/42/lines.json")
			.withMessageContaining("*** is unknown");
	}

	@Test
	void createLineWhenTheKeyIsRefusedSaysSo() {
		basecamp.stubFor(post(LINES).willReturn(aResponse().withStatus(401)));
		ChatbotOperations chatbots = forNobody(RestClient.builder());
		assertThatExceptionOfType(BasecampAuthenticationException.class)
			.isThrownBy(() -> chatbots.createLine(LINES_URL, "Ebb"))
			.withMessageContaining("(of a chatbot: its key)");
	}

	@Test
	void createLineWhenTheConnectionBreaksDoesNotTellTheKey() {
		basecamp.stubFor(post(LINES).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
		ChatbotOperations chatbots = forNobody(RestClient.builder());
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> chatbots.createLine(LINES_URL, "Ebb"))
			.withMessageStartingWith("POST /999/integrations/***/buckets/41/chats/42/lines.json")
			.withStackTraceContaining("whether the request took effect is unknown")
			.satisfies((ex) -> assertThat(stackTrace(ex)).doesNotContain("canary-key"));
	}

	@Test
	void createLineWhenTheAddressIsAnotherOneDoesNotTellIt() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.chatbots.createLine("https://3.basecampapi.com/999/canary-key/lines", "Ebb"))
			.withMessageContaining("/integrations/{key}/");
		assertThat(basecamp.getAllServeEvents()).isEmpty();
	}

	private static ChatbotOperations forNobody(RestClient.Builder builder) {
		AccessTokenProvider nobody = new AccessTokenProvider() {

			@Override
			public String currentPrincipalName() {
				throw new IllegalStateException("Nobody is signed in");
			}

			@Override
			public String getToken(String principalName) {
				throw new IllegalStateException("There is no token");
			}

		};
		return ChatbotOperations.create(BasecampRestClient.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())),
				builder, ClientSettings.of("Ledger (ops@example.com)"), nobody, (product, principalName) -> {
					throw new IllegalStateException("No account is known");
				}));
	}

	private static String stackTrace(Throwable thrown) {
		StringWriter trace = new StringWriter();
		thrown.printStackTrace(new PrintWriter(trace));
		return trace.toString();
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(CHATBOT).willReturn(okJson(present)));
		basecamp.stubFor(put(CHATBOT).willReturn(okJson(present)));
	}

}
