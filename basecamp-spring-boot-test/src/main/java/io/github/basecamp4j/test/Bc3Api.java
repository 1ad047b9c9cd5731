package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;

/**
 * The API of Basecamp 3, 4 and 5, as far as projects and people go.
 */
final class Bc3Api extends ApiArea.Bc3 {

	private static final Comparator<Project> LATEST_FIRST = Comparator
		.comparing((Project project) -> project.updatedAt, Comparator.reverseOrder())
		.thenComparing((project) -> project.id);

	Bc3Api(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/projects.json", this::projects);
		routes.add("POST", "/projects.json", this::createProject);
		routes.add("GET", "/projects/{project}.json?",
				(request, account) -> Answer.ok(json(account).project(project(request, account))));
		routes.add("PUT", "/projects/{project}.json?", this::updateProject);
		routes.add("DELETE", "/projects/{project}.json?",
				(request, account) -> changeProject(request, account, (project) -> project.trashed = true));
		routes.add("PUT", "/projects/{project}/status/archived.json?",
				(request, account) -> changeProject(request, account, (project) -> project.archived = true));
		routes.add("PUT", "/projects/{project}/status/active.json?",
				(request, account) -> changeProject(request, account, Project::activate));
		routes.add("GET", "/projects/{project}/people.json?", (request, account) -> this.page.of(request,
				project(request, account).members.stream(), json(account)::person));
		routes.add("PUT", "/projects/{project}/people/users.json?", this::updateAccess);
		routes.add("GET", "/people.json?",
				(request, account) -> this.page.of(request, account.people.values().stream(), json(account)::person));
		routes.add("GET", "/circles/people.json?", (request, account) -> this.page.of(request,
				account.people.values().stream().filter((person) -> person != account.me()), json(account)::person));
		routes.add("GET", "/people/{person}.json?",
				(request, account) -> Answer.ok(person(person(request, account), account)));
		routes.add("GET", "/my/profile.json?", (request, account) -> Answer.ok(json(account).person(account.me())));
		routes.add("PUT", "/my/profile.json?", this::updateMe);
	}

	private Answer projects(Request request, Account account) {
		String status = request.query().getOrDefault("status", "active");
		return this.page.of(request,
				account.projects.values()
					.stream()
					.filter((project) -> project.status().equals(status))
					.sorted(LATEST_FIRST),
				json(account)::project);
	}

	private Answer createProject(Request request, Account account) {
		JsonNode json = request.json();
		OffsetDateTime now = now(account);
		Project project = new Project(account.nextId(), Fields.required(json, "name"), Fields.text(json, "description"),
				Seed.color(account.projects.size()), account.me(), now);
		project.members.add(account.me());
		project.addVault(new Vault(account.nextId(), "Docs & Files", project, null, account.me(), now));
		account.projects.put(project.id, project);
		return Answer.created(json(account).url("/projects/" + project.id), json(account).project(project));
	}

	private Answer updateProject(Request request, Account account) {
		Project project = project(request, account);
		JsonNode json = request.json();
		project.name = Fields.required(json, "name");
		if (json.has("description")) {
			project.description = Fields.text(json, "description");
		}
		project.updatedAt = now(account);
		return Answer.ok(json(account).project(project));
	}

	private Answer changeProject(Request request, Account account, Consumer<Project> change) {
		Project project = project(request, account);
		change.accept(project);
		project.updatedAt = now(account);
		return Answer.noContent();
	}

	private Answer updateAccess(Request request, Account account) {
		Project project = project(request, account);
		JsonNode json = request.json();
		List<Person> toGrant = people(json.path("grant"), account);
		List<Person> toRevoke = people(json.path("revoke"), account);
		List<Person> toCreate = new ArrayList<>();
		json.path("create").forEach((invitation) -> toCreate.add(invited(invitation, account)));
		List<Map<String, @Nullable Object>> granted = new ArrayList<>();
		List<Map<String, @Nullable Object>> revoked = new ArrayList<>();
		for (Person person : toGrant) {
			if (!project.members.contains(person)) {
				project.members.add(person);
				granted.add(json(account).person(person));
			}
		}
		for (Person person : toRevoke) {
			if (project.members.remove(person)) {
				revoked.add(json(account).person(person));
			}
		}
		for (Person person : toCreate) {
			account.people.put(person.id, person);
			project.members.add(person);
			granted.add(json(account).person(person));
		}
		return Answer.ok(Json.object("granted", granted, "revoked", revoked));
	}

	private static List<Person> people(JsonNode ids, Account account) {
		List<Person> people = new ArrayList<>();
		ids.forEach((id) -> people.add(person(id.asLong(), account)));
		return people;
	}

	private Person invited(JsonNode invitation, Account account) {
		String title = Fields.text(invitation, "title");
		return new Person(account.nextId(), account.nextId(), Fields.required(invitation, "name"),
				Fields.required(invitation, "email_address"), (title != null) ? title : "", false, now(account));
	}

	private Map<String, @Nullable Object> person(Person person, Account account) {
		Map<String, @Nullable Object> answer = json(account).person(person);
		PersonalSettings.Absence absence = person.settings.absence(now(account).toLocalDate());
		if (absence != null) {
			answer.put("out_of_office",
					Json.object("start_date", absence.firstDay().toString(), "end_date", absence.lastDay().toString()));
		}
		return answer;
	}

	private Answer updateMe(Request request, Account account) {
		JsonNode json = request.json();
		Person me = account.me();
		me.name = json.has("name") ? Fields.required(json, "name") : me.name;
		me.title = json.path("title").asString(me.title);
		me.bio = json.has("bio") ? Fields.text(json, "bio") : me.bio;
		return Answer.noContent();
	}

	static Project project(Request request, Account account) {
		Project project = account.projects.get(request.id("project"));
		if (project == null) {
			throw AnswerException.notFound();
		}
		return project;
	}

	static Person person(Request request, Account account) {
		return person(request.id("person"), account);
	}

	private static Person person(long id, Account account) {
		Person person = account.people.get(id);
		if (person == null) {
			throw AnswerException.notFound();
		}
		return person;
	}

}
