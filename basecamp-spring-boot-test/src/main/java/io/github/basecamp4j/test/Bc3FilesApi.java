package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Project;
import io.github.basecamp4j.test.Account.Vault;

/**
 * The API of Basecamp 3, 4 and 5, as far as vaults and documents go.
 */
final class Bc3FilesApi {

	private final URI baseUrl;

	private final Clock clock;

	private final Bc3Page page;

	Bc3FilesApi(URI baseUrl, Clock clock) {
		this.baseUrl = baseUrl;
		this.clock = clock;
		this.page = new Bc3Page(baseUrl);
	}

	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/vaults/{vault}.json?",
				(request, account) -> Answer.ok(json(account).vault(vault(request, account))));
		routes.add("PUT", "/vaults/{vault}.json?", this::renameVault);
		routes.add("GET", "/vaults/{vault}/vaults.json?", this::vaults);
		routes.add("POST", "/vaults/{vault}/vaults.json?", this::createVault);
		routes.add("GET", "/vaults/{vault}/documents.json?", this::documents);
		routes.add("POST", "/vaults/{vault}/documents.json?", this::createDocument);
		routes.add("GET", "/documents/{recording}.json?",
				(request, account) -> Answer.ok(json(document(request, account), account)));
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
		return Answer.created(json(account).url("/vaults/" + vault.id), json(account).vault(vault));
	}

	private Answer documents(Request request, Account account) {
		Vault vault = vault(request, account);
		return this.page.of(request, vault.project.documents.values().stream().filter((each) -> each.liesIn(vault)),
				(document) -> json(account).document(document, vault.project));
	}

	private Answer createDocument(Request request, Account account) {
		Vault vault = vault(request, account);
		JsonNode json = request.json();
		String content = Fields.text(json, "content");
		Document document = new Document(account.nextId(), Fields.required(json, "title"),
				(content != null) ? content : "", account.me(), now(account));
		document.vault = vault;
		document.draft = !json.path("status").asString("drafted").equals("active");
		document.hiddenFromClients = !json.path("visible_to_clients").asBoolean(true);
		vault.project.documents.put(document.id, document);
		return Answer.created(json(account).url("/documents/" + document.id),
				json(account).document(document, vault.project));
	}

	private Answer replaceDocument(Request request, Account account) {
		Located located = document(request, account);
		JsonNode json = request.json();
		if (!json.has("title") && !json.has("content")) {
			return Answer.error(400, "Neither title nor content was given");
		}
		String title = Fields.text(json, "title");
		String content = Fields.text(json, "content");
		located.document().title = (title != null) ? title : "Untitled";
		located.document().content = (content != null) ? content : "";
		located.document().updatedAt = now(account);
		return Answer.ok(json(located, account));
	}

	private Answer recordings(Request request, Account account) {
		Map<String, String> query = request.query();
		if (!"Document".equals(query.get("type"))) {
			return Answer.error(400, "The stand-in lists recordings of type Document only");
		}
		String bucket = query.getOrDefault("bucket", "");
		String status = query.getOrDefault("status", "active");
		Comparator<Located> order = Comparator.comparing((Located located) -> "updated_at".equals(query.get("sort"))
				? located.document().updatedAt : located.document().createdAt)
			.thenComparing((located) -> located.document().id);
		return this.page.of(request,
				all(account).filter((each) -> bucket.isEmpty() || bucket.equals(Long.toString(each.project().id)))
					.filter((each) -> each.document().status().equals(status))
					.sorted("asc".equals(query.get("direction")) ? order : order.reversed()),
				(located) -> json(located, account));
	}

	private Answer changeStatus(Request request, Account account, String status) {
		account.projects.values()
			.stream()
			.flatMap(Project::recordings)
			.filter((recording) -> recording.id() == request.id("recording"))
			.findFirst()
			.orElseThrow(AnswerException::notFound)
			.changeStatus(status, now(account));
		return Answer.noContent();
	}

	private static Stream<Located> all(Account account) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.documents.values().stream().map((each) -> new Located(project, each)));
	}

	private static Located document(Request request, Account account) {
		long id = request.id("recording");
		return all(account).filter((each) -> each.document().id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Vault vault(Request request, Account account) {
		for (Project project : account.projects.values()) {
			Vault vault = project.vaults.get(request.id("vault"));
			if (vault != null) {
				return vault;
			}
		}
		throw AnswerException.notFound();
	}

	private OffsetDateTime now(Account account) {
		return OffsetDateTime.ofInstant(this.clock.instant(), account.offset);
	}

	private Map<String, @Nullable Object> json(Located located, Account account) {
		return json(account).document(located.document(), located.project());
	}

	private Bc3Json json(Account account) {
		return new Bc3Json(this.baseUrl, account);
	}

	/**
	 * A document and the project it lies in.
	 *
	 * @param project the project
	 * @param document the document
	 */
	private record Located(Project project, Document document) {

	}

}
