package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An account and everything in it, of either generation.
 */
final class Account {

	final String product;

	final long id;

	final String name;

	final int projectLimit;

	final ZoneOffset offset;

	final Map<Long, Person> people = new LinkedHashMap<>();

	final Map<Long, Project> projects = new LinkedHashMap<>();

	private @Nullable Person me;

	private long lastId;

	Account(String product, long id, String name, int projectLimit, ZoneOffset offset) {
		this.product = product;
		this.id = id;
		this.name = name;
		this.projectLimit = projectLimit;
		this.offset = offset;
		this.lastId = id * 1000;
	}

	long nextId() {
		this.lastId += 7;
		return this.lastId;
	}

	Person me() {
		if (this.me == null) {
			throw new IllegalStateException("Account " + this.name + " has nobody to sign in");
		}
		return this.me;
	}

	void setMe(Person me) {
		this.me = me;
	}

	Person owner() {
		return this.people.values().iterator().next();
	}

	Project addProject(String name, OffsetDateTime now) {
		Project project = new Project(nextId(), name, null, Seed.color(this.projects.size()), owner(), now);
		project.members.add(owner());
		this.projects.put(project.id, project);
		return project;
	}

	Document addDocument(Project project, String title, String content, OffsetDateTime now) {
		Document document = new Document(nextId(), title, content, owner(), now);
		project.documents.put(document.id, document);
		project.updatedAt = now;
		return document;
	}

	Todos.TodoList addTodolist(Project project, String name, OffsetDateTime now) {
		return project.todos.add(new Todos.TodoList(nextId(), project, name, owner(), now));
	}

	Todos.Todo addTodo(Todos.TodoList list, String content, OffsetDateTime now) {
		Todos.Todo todo = new Todos.Todo(nextId(), list, content, owner(), now);
		list.todos.add(todo);
		return todo;
	}

	Vault addVault(Project project, @Nullable Vault parent, String title, OffsetDateTime now) {
		Vault vault = new Vault(nextId(), title, project, parent, owner(), now);
		project.addVault(vault);
		return vault;
	}

	/**
	 * Let somebody act, who becomes a person of the account if need be.
	 * @param identity who acts until somebody else does
	 */
	void enter(Directory.Identity identity) {
		setMe(this.people.values()
			.stream()
			.filter((person) -> person.identityId == identity.id())
			.findFirst()
			.orElseGet(() -> join(identity)));
	}

	private Person join(Directory.Identity identity) {
		Person person = new Person(nextId(), identity.id(), identity.name(), identity.emailAddress(), "", true,
				OffsetDateTime.now(this.offset));
		this.people.put(person.id, person);
		return person;
	}

	/**
	 * Somebody in an account.
	 */
	static final class Person {

		final long id;

		final long identityId;

		final String emailAddress;

		final boolean admin;

		final OffsetDateTime createdAt;

		String name;

		String title;

		@Nullable String bio;

		boolean trashed;

		Person(long id, long identityId, String name, String emailAddress, String title, boolean admin,
				OffsetDateTime createdAt) {
			this.id = id;
			this.identityId = identityId;
			this.name = name;
			this.emailAddress = emailAddress;
			this.title = title;
			this.admin = admin;
			this.createdAt = createdAt;
		}

	}

	/**
	 * A project.
	 */
	static final class Project {

		final long id;

		final Person creator;

		final OffsetDateTime createdAt;

		final String color;

		final List<Person> members = new ArrayList<>();

		final Map<Long, Document> documents = new LinkedHashMap<>();

		final Map<Long, Vault> vaults = new LinkedHashMap<>();

		final Todos todos = new Todos();

		String name;

		@Nullable String description;

		OffsetDateTime updatedAt;

		boolean template;

		boolean archived;

		boolean draft;

		boolean trashed;

		boolean starred;

		boolean clientProject;

		Project(long id, String name, @Nullable String description, String color, Person creator,
				OffsetDateTime createdAt) {
			this.id = id;
			this.name = name;
			this.description = description;
			this.color = color;
			this.creator = creator;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		List<Person> liveMembers() {
			return this.members.stream().filter((person) -> !person.trashed).toList();
		}

		/**
		 * Return what can be archived and put into the trash by its id alone.
		 */
		Stream<Stateful> recordings() {
			return Stream.of(this.documents.values().stream(), this.todos.lists(), this.todos.todos())
				.flatMap((recordings) -> recordings);
		}

		void addVault(Vault vault) {
			this.vaults.put(vault.id, vault);
		}

		/**
		 * Return the vault that all others lie in.
		 */
		Vault vault() {
			return this.vaults.values().iterator().next();
		}

		String status() {
			return this.trashed ? "trashed" : (this.archived ? "archived" : "active");
		}

		void activate() {
			this.trashed = false;
			this.archived = false;
		}

		List<Document> liveDocuments() {
			return this.documents.values().stream().filter((document) -> !document.trashed).toList();
		}

	}

	/**
	 * A document.
	 */
	static final class Document implements Stateful {

		final long id;

		final Person creator;

		final OffsetDateTime createdAt;

		final List<Comment> comments = new ArrayList<>();

		String title;

		String content;

		Person lastUpdater;

		OffsetDateTime updatedAt;

		boolean hiddenFromClients;

		boolean trashed;

		boolean archived;

		boolean draft;

		@Nullable Vault vault;

		Document(long id, String title, String content, Person creator, OffsetDateTime createdAt) {
			this.id = id;
			this.title = title;
			this.content = content;
			this.creator = creator;
			this.lastUpdater = creator;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		String status() {
			return this.trashed ? "trashed" : (this.archived ? "archived" : (this.draft ? "drafted" : "active"));
		}

		@Override
		public long id() {
			return this.id;
		}

		@Override
		public void changeStatus(String status, OffsetDateTime now) {
			this.archived = status.equals("archived");
			this.trashed = status.equals("trashed");
			this.draft = false;
			this.updatedAt = now;
		}

		boolean liesIn(Vault folder) {
			return this.vault == folder && status().equals("active");
		}

	}

	/**
	 * A folder of an account of Basecamp 3.
	 */
	static final class Vault {

		final long id;

		final Project project;

		final @Nullable Vault parent;

		final Person creator;

		final OffsetDateTime createdAt;

		final String status = "active";

		String title;

		OffsetDateTime updatedAt;

		Vault(long id, String title, Project project, @Nullable Vault parent, Person creator,
				OffsetDateTime createdAt) {
			this.id = id;
			this.title = title;
			this.project = project;
			this.parent = parent;
			this.creator = creator;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		boolean liesIn(Vault vault) {
			return this.parent == vault;
		}

	}

	/**
	 * What somebody said about a document.
	 *
	 * @param content the text
	 * @param creator who said it
	 * @param createdAt when
	 */
	record Comment(String content, Person creator, OffsetDateTime createdAt) {

	}

}
