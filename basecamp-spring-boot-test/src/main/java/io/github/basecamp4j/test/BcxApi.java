package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;

/**
 * The API of Basecamp 2, as far as projects, documents and people go.
 */
final class BcxApi extends ApiArea.Bcx {

	private static final int PAGE_SIZE = 50;

	private static final Comparator<Project> LATEST_FIRST = Comparator
		.comparing((Project project) -> project.updatedAt, Comparator.reverseOrder())
		.thenComparing((project) -> project.id);

	BcxApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/projects.json", (request, account) -> projects(request, account, BcxApi::isActive));
		routes.add("GET", "/projects/drafts.json", (request, account) -> projects(request, account,
				(project) -> project.draft && !project.trashed && project.isVisibleTo(account.me())));
		routes.add("GET", "/projects/archived.json", (request, account) -> projects(request, account,
				(project) -> project.archived && !project.trashed && !project.template));
		routes.add("POST", "/projects.json", this::createProject);
		routes.add("GET", "/projects/{project}.json",
				(request, account) -> Answer.ok(json(account).project(project(request, account))));
		routes.add("PUT", "/projects/{project}.json", this::updateProject);
		routes.add("DELETE", "/projects/{project}.json", this::deleteProject);
		routes.add("POST", "/projects/{project}/publish.json", this::publishProject);
		routes.add("GET", "/project_templates.json",
				(request, account) -> projects(request, account, (project) -> project.template && !project.trashed));
		routes.add("POST", "/project_templates.json", this::createTemplate);
		routes.add("POST", "/project_templates/{project}/projects.json", this::createFromTemplate);
		routes.add("GET", "/documents.json", this::documents);
		routes.add("GET", "/projects/{project}/documents.json", this::projectDocuments);
		routes.add("POST", "/projects/{project}/documents.json", this::createDocument);
		routes.add("GET", "/projects/{project}/documents/{document}.json",
				(request, account) -> Answer.ok(json(account).document(document(request, account))));
		routes.add("PUT", "/projects/{project}/documents/{document}.json", this::updateDocument);
		routes.add("DELETE", "/projects/{project}/documents/{document}.json", this::deleteDocument);
		routes.add("GET", "/people.json", (request, account) -> people(request, account, false));
		routes.add("GET", "/people/trashed.json", this::trashedPeople);
		routes.add("GET", "/people/me.json", (request, account) -> Answer.ok(json(account).person(account.me())));
		routes.add("GET", "/people/{person}.json",
				(request, account) -> Answer.ok(json(account).person(person(request, account))));
		routes.add("GET", "/people/{person}/projects.json", this::personProjects);
		routes.add("DELETE", "/people/{person}.json", this::deletePerson);
	}

	static boolean isActive(Project project) {
		return !project.archived && !project.draft && !project.template && !project.trashed;
	}

	private Answer projects(Request request, Account account, Predicate<Project> filter) {
		return page(request, account.projects.values().stream().filter(filter).sorted(LATEST_FIRST),
				json(account)::listedProject);
	}

	private Answer createProject(Request request, Account account) {
		requireRoom(account);
		JsonNode json = request.json();
		Project project = project(Fields.required(json, "name"), Fields.text(json, "description"), account);
		project.clientProject = json.path("is_client_project").asBoolean(false);
		return add(project, account);
	}

	private Answer createTemplate(Request request, Account account) {
		JsonNode json = request.json();
		Project template = project(Fields.required(json, "name"), Fields.text(json, "description"), account);
		template.template = true;
		return add(template, account);
	}

	private Answer createFromTemplate(Request request, Account account) {
		Project template = project(request, account);
		if (!template.template) {
			throw AnswerException.notFound();
		}
		requireRoom(account);
		JsonNode json = request.json();
		Project project = project(json.hasNonNull("name") ? Fields.required(json, "name") : template.name,
				json.has("description") ? Fields.text(json, "description") : template.description, account);
		project.draft = true;
		new BcxTemplate(account, project).copy(template);
		return add(project, account);
	}

	private Project project(String name, @Nullable String description, Account account) {
		Project project = new Project(account.nextId(), name, description, Seed.color(account.projects.size()),
				account.me(), now(account));
		project.members.add(account.me());
		return project;
	}

	private Answer add(Project project, Account account) {
		account.projects.put(project.id, project);
		account.happened("created", new Recording.Place(project), project.createdAt);
		return Answer.created(json(account).url("/projects/" + project.id), json(account).project(project));
	}

	private static void requireRoom(Account account) {
		if (account.projects.values().stream().filter(BcxApi::isActive).count() >= account.projectLimit) {
			throw new AnswerException(Answer.error(507, "The project limit of this account's plan is reached"));
		}
	}

	private Answer updateProject(Request request, Account account) {
		Project project = project(request, account);
		JsonNode json = request.json();
		String name = json.has("name") ? Fields.required(json, "name") : project.name;
		boolean clientProject = json.has("is_client_project") ? json.path("is_client_project").asBoolean()
				: project.clientProject;
		String action = "content_changed";
		if (json.has("archived")) {
			boolean archived = json.path("archived").asBoolean();
			if (project.archived && !archived) {
				requireRoom(account);
			}
			project.archived = archived;
			action = archived ? "archived" : "unarchived";
		}
		project.name = name;
		project.clientProject = clientProject;
		if (json.has("description")) {
			project.description = Fields.text(json, "description");
		}
		account.happened(action, new Recording.Place(project), now(account));
		return Answer.ok(json(account).project(project));
	}

	private Answer publishProject(Request request, Account account) {
		Project project = project(request, account);
		project.draft = false;
		account.happened("published", new Recording.Place(project), now(account));
		return Answer.ok(json(account).project(project));
	}

	private Answer deleteProject(Request request, Account account) {
		Project project = project(request, account);
		requireAdmin(account, project.creator);
		project.trashed = true;
		account.happened("trashed", new Recording.Place(project), now(account));
		return Answer.noContent();
	}

	private Answer documents(Request request, Account account) {
		Stream<Document> documents = account.projects.values()
			.stream()
			.filter(BcxApi::isActive)
			.flatMap((project) -> project.liveDocuments().stream());
		return page(request, documents.sorted(order(request)),
				(document) -> json(account).listedDocument(document, true));
	}

	private Answer projectDocuments(Request request, Account account) {
		Project project = project(request, account);
		return page(request, project.liveDocuments().stream().sorted(order(request)),
				(document) -> json(account).listedDocument(document, false));
	}

	private static Comparator<Document> order(Request request) {
		Comparator<Document> byTitle = Comparator.comparing((document) -> document.title,
				String.CASE_INSENSITIVE_ORDER);
		Comparator<Document> byTime = Comparator.comparing((document) -> document.updatedAt);
		Comparator<Document> order = switch (request.query().getOrDefault("sort", "newest")) {
			case "az" -> byTitle;
			case "za" -> byTitle.reversed();
			case "oldest" -> byTime;
			default -> byTime.reversed();
		};
		return order.thenComparing((document) -> document.id);
	}

	private Answer createDocument(Request request, Account account) {
		Project project = project(request, account);
		JsonNode json = request.json();
		Document document = new Document(account.nextId(), project, Fields.required(json, "title"),
				Fields.required(json, "content"), account.me(), now(account));
		document.hiddenFromClients = hiddenFromClients(json, project, false);
		project.documents.put(document.id, document);
		account.happened("created", document, document.createdAt);
		return Answer.created(json(account).url("/projects/" + project.id + "/documents/" + document.id),
				json(account).document(document));
	}

	private Answer updateDocument(Request request, Account account) {
		Project project = project(request, account);
		Document document = document(request, account);
		JsonNode json = request.json();
		boolean hidden = hiddenFromClients(json, project, document.hiddenFromClients);
		String title = json.has("title") ? Fields.required(json, "title") : document.title;
		document.content = json.has("content") ? Fields.required(json, "content") : document.content;
		document.title = title;
		document.hiddenFromClients = hidden;
		document.lastUpdater = account.me();
		document.subscribers.add(account.me());
		document.updatedAt = now(account);
		account.happened("content_changed", document, document.updatedAt);
		return Answer.ok(json(account).document(document));
	}

	static boolean hiddenFromClients(JsonNode json, Project project, boolean present) {
		boolean hidden = json.path("private").asBoolean(present);
		if (hidden && !project.clientProject) {
			throw new AnswerException(Answer.invalid("private", "is for client projects only"));
		}
		return hidden;
	}

	private Answer deleteDocument(Request request, Account account) {
		Document document = document(request, account);
		requireAdmin(account, document.creator);
		document.changeStatus("trashed", now(account));
		account.happened("trashed", document, document.updatedAt);
		return Answer.noContent();
	}

	private Answer people(Request request, Account account, boolean trashed) {
		return page(request,
				account.people.values()
					.stream()
					.filter((person) -> person.trashed == trashed)
					.sorted(Comparator.comparing((person) -> person.name, String.CASE_INSENSITIVE_ORDER)),
				json(account)::listedPerson);
	}

	private Answer trashedPeople(Request request, Account account) {
		requireAdmin(account, null);
		return people(request, account, true);
	}

	private Answer personProjects(Request request, Account account) {
		Person person = person(request, account);
		return page(request,
				account.projects.values()
					.stream()
					.filter((project) -> project.members.contains(person) && project.isVisibleTo(account.me())),
				json(account)::personsProject);
	}

	private Answer deletePerson(Request request, Account account) {
		Person person = person(request, account);
		requireAdmin(account, null);
		if (person == account.me()) {
			throw new AnswerException(Answer.error(403, "You cannot remove yourself"));
		}
		person.trashed = true;
		return Answer.noContent();
	}

	static void requireAdmin(Account account, @Nullable Person owner) {
		if (!account.me().admin && account.me() != owner) {
			throw new AnswerException(Answer.error(403, "This is for administrators"));
		}
	}

	static Project project(Request request, Account account) {
		Project project = account.projects.get(request.id("project"));
		if (project == null || project.trashed || !project.isVisibleTo(account.me())) {
			throw AnswerException.notFound();
		}
		return project;
	}

	/**
	 * Return the project or the calendar that a path begins with.
	 */
	static Project place(Request request, Account account) {
		if (!request.ids().containsKey("calendar")) {
			return project(request, account);
		}
		Project calendar = account.calendars.get(request.id("calendar"));
		if (calendar == null || calendar.trashed) {
			throw AnswerException.notFound();
		}
		return calendar;
	}

	private static Document document(Request request, Account account) {
		Document document = project(request, account).documents.get(request.id("document"));
		if (document == null || document.isTrashed()) {
			throw AnswerException.notFound();
		}
		return document;
	}

	private static Person person(Request request, Account account) {
		return person(request.id("person"), account);
	}

	static Person person(long id, Account account) {
		Person person = account.people.get(id);
		if (person == null) {
			throw AnswerException.notFound();
		}
		return person;
	}

	static <T> Answer page(Request request, Stream<T> items, Function<T, Map<String, @Nullable Object>> json) {
		String number = request.query().getOrDefault("page", "1");
		long page = number.matches("[1-9]\\d{0,5}") ? Long.parseLong(number) : 1;
		List<Map<String, @Nullable Object>> answer = items.skip((page - 1) * PAGE_SIZE)
			.limit(PAGE_SIZE)
			.map(json)
			.toList();
		return Answer.ok(answer);
	}

}
