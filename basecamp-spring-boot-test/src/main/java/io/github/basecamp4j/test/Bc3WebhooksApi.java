package io.github.basecamp4j.test;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The API of Basecamp 3, 4 and 5, as far as webhooks go.
 */
final class Bc3WebhooksApi extends ApiArea.Bc3 {

	private final Map<Long, Webhook> webhooks = new LinkedHashMap<>();

	private final WebhookCourier courier;

	Bc3WebhooksApi(URI baseUrl, Clock clock, WebhookCourier courier) {
		super(baseUrl, clock);
		this.courier = courier;
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/buckets/{project}/webhooks.json?", this::list);
		routes.add("POST", "/buckets/{project}/webhooks.json?", this::create);
		routes.add("GET", "/webhooks/{webhook}.json?", this::get);
		routes.add("PUT", "/webhooks/{webhook}.json?", this::update);
		routes.add("DELETE", "/webhooks/{webhook}.json?", this::delete);
	}

	/**
	 * Tell the webhooks what happens in an account.
	 * @param account the account
	 */
	void listenTo(Account account) {
		account.feed.addListener((event) -> List.copyOf(this.webhooks.values())
			.stream()
			.filter((webhook) -> webhook.wants(event))
			.forEach((webhook) -> this.courier.tell(webhook, event(event, json(account)))));
	}

	private Answer list(Request request, Account account) {
		Project project = project(request, account);
		return this.page.of(request, this.webhooks.values().stream().filter((webhook) -> webhook.project == project),
				(webhook) -> webhook(webhook, json(account)));
	}

	private Answer create(Request request, Account account) {
		JsonNode json = request.json();
		Webhook webhook = new Webhook(account.nextId(), account, project(request, account), payloadUrl(json),
				now(account));
		fill(webhook, json);
		this.webhooks.put(webhook.id, webhook);
		return Answer.created(json(account).url("/webhooks/" + webhook.id), webhook(webhook, json(account)));
	}

	private Answer get(Request request, Account account) {
		Webhook webhook = webhook(request, account);
		Map<String, @Nullable Object> answer = webhook(webhook, json(account));
		answer.put("recent_deliveries", webhook.deliveries.stream().map(Bc3WebhooksApi::delivery).toList());
		return Answer.ok(answer);
	}

	private Answer update(Request request, Account account) {
		Webhook webhook = webhook(request, account);
		URI payloadUrl = payloadUrl(request.json());
		fill(webhook, request.json());
		webhook.payloadUrl = payloadUrl;
		webhook.updatedAt = now(account);
		return Answer.ok(webhook(webhook, json(account)));
	}

	private static void fill(Webhook webhook, JsonNode json) {
		List<String> types = new ArrayList<>();
		json.path("types").forEach((type) -> types.add(type.asString()));
		webhook.types = types.isEmpty() ? webhook.types : types;
		webhook.active = json.path("active").asBoolean(webhook.active);
	}

	/**
	 * Basecamp wants {@code https}, which an application under test rarely has.
	 */
	private static URI payloadUrl(JsonNode json) {
		try {
			URI address = new URI(json.path("payload_url").asString(""));
			if ("https".equals(address.getScheme()) && address.getHost() != null
					|| "http".equals(address.getScheme()) && Webhook.isLoopback(address)) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			throw refused();
		}
		throw refused();
	}

	private static AnswerException refused() {
		return new AnswerException(Answer.json(400, Map.of("payload_url", List.of("must be a valid https URL"))));
	}

	private Answer delete(Request request, Account account) {
		Webhook webhook = webhook(request, account);
		webhook.active = false;
		this.webhooks.remove(webhook.id);
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> webhook(Webhook webhook, Bc3Json json) {
		String path = "/webhooks/" + webhook.id;
		return Json.object("id", webhook.id, "active", webhook.active, "created_at", Bc3Json.time(webhook.createdAt),
				"updated_at", Bc3Json.time(webhook.updatedAt), "payload_url", webhook.payloadUrl.toString(), "types",
				webhook.types, "url", json.url(path), "app_url", json.appUrl(path));
	}

	private static Map<String, @Nullable Object> delivery(Webhook.Delivery delivery) {
		Webhook.HookAnswer answer = delivery.answer();
		return Json.object("id", delivery.id(), "created_at", Bc3Json.time(delivery.createdAt()), "request",
				Json.object("headers", delivery.headers(), "body", delivery.event()), "response", Json.object("headers",
						answer.headers(), "code", answer.code(), "message", answer.message(), "body", answer.body()));
	}

	private static Map<String, @Nullable Object> event(Feed.Event event, Bc3Json json) {
		Map<String, @Nullable Object> recording = json.recording(event.recording());
		recording.put("content", event.recording().content());
		return Json.object("id", event.id(), "kind", event.kind(), "details", Map.of(), "created_at",
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.createdAt()), "recording", recording, "creator",
				json.person(event.creator()));
	}

	private Webhook webhook(Request request, Account account) {
		Webhook webhook = this.webhooks.get(request.id("webhook"));
		if (webhook == null || webhook.account != account) {
			throw AnswerException.notFound();
		}
		return webhook;
	}

	private static Project project(Request request, Account account) {
		Project project = account.projects.get(request.id("project"));
		if (project == null) {
			throw AnswerException.notFound();
		}
		return project;
	}

}
