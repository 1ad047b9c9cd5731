package io.github.basecamp4j.bc3.webhooks;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WebhookOperations}.
 */
class WebhookOperationsTests {

	private static final String WEBHOOK = "/999/webhooks/7.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private WebhookOperations webhooks;

	@BeforeEach
	void setUp() {
		this.webhooks = WebhookOperations.create(basecamp.bc3());
	}

	@Test
	void getDoesNotPrintTheAddressThatNobodyShallGuess() {
		basecamp.stubFor(get(WEBHOOK).willReturn(okJson(webhook("[\"all\"]", "canary-path", true))));
		Webhook webhook = this.webhooks.get(7);
		assertThat(webhook.payloadUrl()).isEqualTo("https://ledger.example/canary-path");
		assertThat(webhook).hasToString("Webhook[id=7, active=true, types=[all]]");
		assertThat(new WebhookFields().withPayloadUrl(webhook.payloadUrl())).hasToString("WebhookFields[payload_url]");
	}

	@Test
	void getReadsDeliveries() {
		basecamp.stubFor(get(WEBHOOK).willReturn(
				okJson("""
						{"id": 7, "types": ["Todo"], "recent_deliveries": [{"id": 71, "created_at": "2026-03-14T15:09:26.535Z",
						  "request": {"headers": {"User-Agent": "Basecamp3 Webhook"}, "body": {"id": 72, "kind": "todo_copied",
						   "details": {"copy_id": 74}, "created_at": "2026-03-14T16:09:25.125+01:00",
						   "copy": {"id": 74, "url": "https://3.basecampapi.com/999/buckets/3/todos/74.json", "bucket": {"id": 3}},
						   "recording": {"id": 73, "type": "Todo", "title": "Oil the hinges", "content": "Oil the hinges",
						    "created_at": "2026-03-01T08:00:00.000+01:00"},
						   "creator": {"id": 41, "name": "Ines Falk"}}},
						  "response": {"headers": {"Content-Type": "text/plain"}, "code": 503, "message": "Service Unavailable",
						   "body": "closed"}}]}""")));
		WebhookDelivery delivery = this.webhooks.get(7).recentDeliveries().get(0);
		assertThat(delivery.request().headers()).containsEntry("User-Agent", "Basecamp3 Webhook");
		assertThat(delivery.response()).isEqualTo(new WebhookDelivery.Response(Map.of("Content-Type", "text/plain"),
				503, "Service Unavailable", "closed"));
		WebhookEvent event = delivery.request().body();
		assertThat(event.kind()).isEqualTo("todo_copied");
		assertThat(event.createdAt()).isEqualTo("2026-03-14T16:09:25.125+01:00");
		assertThat(event.createdAt().getOffset())
			.isEqualTo(OffsetDateTime.parse("2026-03-14T16:00:00+01:00").getOffset());
		assertThat(event.details().copyId()).isEqualTo(74);
		assertThat(event.copy().bucket().id()).isEqualTo(3);
		assertThat(event.recording().content()).isEqualTo("Oil the hinges");
		assertThat(event.recording().visibleToClients()).isFalse();
		assertThat(event.creator().name()).isEqualTo("Ines Falk");
	}

	@Test
	void listDoesNotTellDeliveries() {
		basecamp.stubFor(get("/999/buckets/2/webhooks.json")
			.willReturn(okJson("[" + webhook("[\"all\"]", "lighthouse", true) + "]")));
		assertThat(this.webhooks.list(2)).singleElement().extracting(Webhook::recentDeliveries).isNull();
	}

	@Test
	void createWithoutTypesTellsOfEverything() {
		basecamp.stubFor(post("/999/buckets/2/webhooks.json")
			.willReturn(jsonResponse(webhook("[\"all\"]", "lighthouse", true), 201)));
		this.webhooks.create(2, "https://ledger.example/lighthouse", new WebhookFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/buckets/2/webhooks.json")), """
				{"payload_url": "https://ledger.example/lighthouse"}""");
	}

	@Test
	void createSendsTypesAsBasecampWritesThem() {
		basecamp.stubFor(post("/999/buckets/2/webhooks.json")
			.willReturn(jsonResponse(webhook("[\"Todo\"]", "lighthouse", true), 201)));
		this.webhooks.create(2, "https://ledger.example/lighthouse",
				new WebhookFields().withTypes(WebhookType.values()));
		basecamp.verifyJson(postRequestedFor(urlEqualTo("/999/buckets/2/webhooks.json")),
				"""
						{"payload_url": "https://ledger.example/lighthouse", "types": ["Comment", "Client::Approval::Response",
						 "Client::Forward", "Client::Reply", "CloudFile", "Document", "GoogleDocument", "Inbox::Forward", "Kanban::Card",
						 "Kanban::Step", "Message", "Question", "Question::Answer", "Schedule::Entry", "Todo", "Todolist", "Upload",
						 "Vault"]}""");
	}

	@Test
	void updateOfTheAddressKeepsTheTypes() {
		stubUpdate(webhook("[\"Todo\", \"Inventory::Item\"]", "lighthouse", true));
		this.webhooks.update(7, new WebhookFields().withPayloadUrl("https://ledger.example/harbour"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(WEBHOOK)),
				"""
						{"payload_url": "https://ledger.example/harbour", "active": true, "types": ["Todo", "Inventory::Item"]}""");
	}

	@Test
	void updateOfWhatTellsOfEverythingNamesNoTypes() {
		stubUpdate(webhook("[\"all\"]", "lighthouse", false));
		this.webhooks.update(7, new WebhookFields().withActive(true));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(WEBHOOK)), """
				{"payload_url": "https://ledger.example/lighthouse", "active": true}""");
	}

	@Test
	void updateOfTheTypesDoesNotWakeAWebhookThatIsNotUsed() {
		stubUpdate(webhook("[\"all\"]", "lighthouse", false));
		this.webhooks.update(7, new WebhookFields().withTypes(WebhookType.CARD));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(WEBHOOK)), """
				{"payload_url": "https://ledger.example/lighthouse", "active": false, "types": ["Kanban::Card"]}""");
	}

	private static void stubUpdate(String present) {
		Stream.of(get(WEBHOOK), put(WEBHOOK))
			.forEach((request) -> basecamp.stubFor(request.willReturn(okJson(present))));
	}

	private static String webhook(String types, String path, boolean active) {
		return """
				{"id": 7, "active": %s, "payload_url": "https://ledger.example/%s", "types": %s,
				 "url": "https://3.basecampapi.com/999/buckets/2/webhooks/7.json"}""".formatted(active, path, types);
	}

}
