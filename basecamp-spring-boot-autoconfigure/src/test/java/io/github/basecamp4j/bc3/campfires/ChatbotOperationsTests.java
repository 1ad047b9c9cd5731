package io.github.basecamp4j.bc3.campfires;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ChatbotOperations}.
 */
class ChatbotOperationsTests {

	private static final String CHATBOT = "/999/buckets/2085958504/chats/1069479345/integrations/1007299144.json";

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

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(CHATBOT).willReturn(okJson(present)));
		basecamp.stubFor(put(CHATBOT).willReturn(okJson(present)));
	}

}
