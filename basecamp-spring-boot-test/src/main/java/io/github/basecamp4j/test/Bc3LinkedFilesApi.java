package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.LinkedFiles.Kind;
import io.github.basecamp4j.test.LinkedFiles.LinkedFile;

/**
 * The API of Basecamp 3, 4 and 5, as far as cloud files and Google documents go.
 */
final class Bc3LinkedFilesApi extends ApiArea.Bc3 {

	private static final Set<String> DOCUMENT_TYPES = Set.of("doc", "sheet", "slide", "other");

	Bc3LinkedFilesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		for (Kind kind : Kind.values()) {
			routes.add("POST", "/buckets/{bucket}/vaults/{vault}/" + kind.collection() + ".json?",
					(request, account) -> create(kind, request, account));
			String path = "/" + kind.collection() + "/{file}.json?";
			routes.add("GET", path, (request, account) -> Answer.ok(file(file(kind, request, account), json(account))));
			routes.add("PUT", path, (request, account) -> replace(file(kind, request, account), request, account));
		}
	}

	private Answer create(Kind kind, Request request, Account account) {
		Vault vault = Bc3FilesApi.vault(request, account);
		if (vault.project.id != request.id("bucket")) {
			throw AnswerException.notFound();
		}
		JsonNode json = request.json();
		LinkedFile file = new LinkedFile(account.nextId(), kind, vault, title(json), url(kind, json), code(kind, json),
				account.me(), now(account));
		file.description = json.path("description").asString("");
		file.status = (kind == Kind.CLOUD_FILE || isActive(json)) ? "active" : "drafted";
		file.hiddenFromClients = !json.path("visible_to_clients").asBoolean(false);
		Bc3SubscriptionsApi.subscribe(json, file, account);
		vault.project.links.add(file);
		account.happened("created", file, file.createdAt);
		return Answer.created(json(account).url(file), file(file, json(account)));
	}

	/**
	 * A draft of a cloud file is published by it, one of a Google document where that is
	 * asked for.
	 */
	private Answer replace(LinkedFile file, Request request, Account account) {
		JsonNode json = request.json();
		String code = code(file.kind, json);
		String url = url(file.kind, json);
		if (json.has("subscriptions")) {
			Bc3SubscriptionsApi.subscribe(json, file, account);
		}
		file.title = title(json);
		file.url = url;
		file.code = code;
		file.description = json.path("description").asString("");
		file.updatedAt = now(account);
		boolean published = file.isDraft() && (file.kind == Kind.CLOUD_FILE || isActive(json));
		file.status = published ? "active" : file.status;
		account.happened(published ? "created" : "content_changed", file, file.updatedAt);
		return Answer.ok(file(file, json(account)));
	}

	private static boolean isActive(JsonNode json) {
		return json.path("status").asString("").equals("active");
	}

	private static String title(JsonNode json) {
		String title = Fields.text(json, "title");
		return (title != null && !title.isBlank()) ? title : "Untitled";
	}

	private static String code(Kind kind, JsonNode json) {
		if (kind == Kind.CLOUD_FILE) {
			return Fields.required(json, "service");
		}
		String type = Fields.required(json, "document_type");
		if (!DOCUMENT_TYPES.contains(type)) {
			throw new AnswerException(Answer.json(422,
					Map.of("errors", Map.of("document_type", List.of("is not included in the list")))));
		}
		return type;
	}

	private static String url(Kind kind, JsonNode json) {
		String url = Fields.required(json, "url");
		if (!CloudService.of((kind == Kind.CLOUD_FILE) ? Fields.required(json, "service") : "other").has(url)) {
			throw new AnswerException(Answer.invalid("url", "is invalid"));
		}
		return url;
	}

	private static Map<String, @Nullable Object> file(LinkedFile file, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(file);
		json.addDiscussion(answer, file);
		answer.put("url", file.url);
		answer.put("description", file.description);
		answer.put("description_attachments", json.attachments(file.description));
		if (file.kind == Kind.CLOUD_FILE) {
			answer.put("service", CloudService.of(file.code).json());
		}
		else {
			answer.put("document_type", file.code);
		}
		return answer;
	}

	private static LinkedFile file(Kind kind, Request request, Account account) {
		LinkedFile file = account.recording(LinkedFile.class, request.id("file"));
		if (file.kind != kind) {
			throw AnswerException.notFound();
		}
		return file;
	}

}
