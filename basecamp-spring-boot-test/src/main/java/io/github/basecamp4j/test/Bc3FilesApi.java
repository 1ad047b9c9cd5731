package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Vault;

/**
 * The API of Basecamp 3, 4 and 5, as far as vaults and documents go.
 */
final class Bc3FilesApi extends ApiArea.Bc3 {

	Bc3FilesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/vaults/{vault}.json?",
				(request, account) -> Answer.ok(json(account).vault(vault(request, account))));
		routes.add("PUT", "/vaults/{vault}.json?", this::renameVault);
		routes.add("GET", "/vaults/{vault}/vaults.json?", this::vaults);
		routes.add("POST", "/vaults/{vault}/vaults.json?", this::createVault);
		routes.add("GET", "/vaults/{vault}/documents.json?", this::documents);
		routes.add("POST", "/vaults/{vault}/documents.json?", this::createDocument);
		routes.add("GET", "/documents/{recording}.json?",
				(request, account) -> Answer.ok(json(account).document(document(request, account))));
		routes.add("PUT", "/documents/{recording}.json?", this::replaceDocument);
		routes.add("GET", "/projects/recordings.json", this::recordings);
		for (String status : new String[] { "active", "archived", "trashed" }) {
			routes.add("PUT", "/recordings/{recording}/status/" + status + ".json?",
					(request, account) -> changeStatus(request, account, status));
		}
	}

	private Answer renameVault(Request request, Account account) {
		Vault vault = vault(request, account);
		vault.title = Fields.required(request.json(), "title");
		vault.updatedAt = now(account);
		account.happened("title_changed", vault, vault.updatedAt);
		return Answer.ok(json(account).vault(vault));
	}

	private Answer vaults(Request request, Account account) {
		Vault parent = vault(request, account);
		return this.page.of(request, parent.project.vaults.values().stream().filter((each) -> each.liesIn(parent)),
				json(account)::vault);
	}

	private Answer createVault(Request request, Account account) {
		Vault parent = vault(request, account);
		Vault vault = new Vault(account.nextId(), Fields.required(request.json(), "title"), parent.project, parent,
				account.me(), now(account));
		parent.project.addVault(vault);
		account.happened("created", vault, vault.createdAt);
		return Answer.created(json(account).url("/vaults/" + vault.id), json(account).vault(vault));
	}

	private Answer documents(Request request, Account account) {
		Vault vault = vault(request, account);
		return this.page.of(request, vault.project.documents.values().stream().filter((each) -> each.liesIn(vault)),
				json(account)::document);
	}

	private Answer createDocument(Request request, Account account) {
		Vault vault = vault(request, account);
		JsonNode json = request.json();
		String content = Fields.text(json, "content");
		Document document = new Document(account.nextId(), vault.project, Fields.required(json, "title"),
				(content != null) ? content : "", account.me(), now(account));
		document.vault = vault;
		document.status = json.path("status").asString("drafted").equals("active") ? "active" : "drafted";
		document.hiddenFromClients = !json.path("visible_to_clients").asBoolean(false);
		vault.project.documents.put(document.id, document);
		account.happened("created", document, document.createdAt);
		return Answer.created(json(account).url("/documents/" + document.id), json(account).document(document));
	}

	private Answer replaceDocument(Request request, Account account) {
		Document document = document(request, account);
		JsonNode json = request.json();
		if (!json.has("title") && !json.has("content")) {
			return Answer.error(400, "Neither title nor content was given");
		}
		String title = Fields.text(json, "title");
		String content = Fields.text(json, "content");
		document.title = (title != null && !title.isBlank()) ? title : "Untitled";
		document.content = (content != null) ? content : "";
		document.updatedAt = now(account);
		account.happened("content_changed", document, document.updatedAt);
		return Answer.ok(json(account).document(document));
	}

	private Answer recordings(Request request, Account account) {
		Map<String, String> query = request.query();
		String type = query.getOrDefault("type", "");
		List<String> buckets = List.of(query.getOrDefault("bucket", "").split(","));
		String status = query.getOrDefault("status", "active");
		return this.page.of(request,
				account.recordings()
					.filter((each) -> each.type().equals(type))
					.filter((each) -> query.containsKey("bucket") ? buckets.contains(Long.toString(each.project.id))
							: each.project.status().equals("active"))
					.filter((each) -> each.status.equals(status))
					.sorted(Bc3Page.order(query)),
				json(account)::recording);
	}

	private Answer changeStatus(Request request, Account account, String status) {
		Recording recording = account.recording(request.id("recording"));
		if (isFixed(recording) && !status.equals("active")) {
			return Answer.error(422, "A tool, and what it cannot be without, stays where it is");
		}
		boolean told = !recording.isDraft() || status.equals("active");
		String action = status.equals("active") ? returned(recording) : status;
		if (!recording.status.equals(status)) {
			recording.changeStatus(status, now(account));
			if (told) {
				account.happened(action, recording, recording.updatedAt);
			}
		}
		return Answer.noContent();
	}

	/**
	 * A tool is turned off or deleted in the dock, not put into the trash.
	 */
	private static boolean isFixed(Recording recording) {
		return recording instanceof Vault vault && vault.parent == null
				|| recording instanceof Cards.Column column && column.isFixed();
	}

	private static String returned(Recording recording) {
		if (recording.isDraft()) {
			return "created";
		}
		return recording.isTrashed() ? "untrashed" : "unarchived";
	}

	private static Document document(Request request, Account account) {
		return account.recording(Document.class, request.id("recording"));
	}

	static Vault vault(Request request, Account account) {
		for (Project project : account.projects.values()) {
			Vault vault = project.vaults.get(request.id("vault"));
			if (vault != null && vault.enabled) {
				return vault;
			}
		}
		throw AnswerException.notFound();
	}

}
