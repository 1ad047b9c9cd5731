package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;

/**
 * A project, and everything in it.
 */
final class Project {

	final long id;

	final Person creator;

	final OffsetDateTime createdAt;

	final String color;

	final List<Person> members = new ArrayList<>();

	/**
	 * Who starred it, and when.
	 */
	final Map<Person, OffsetDateTime> stars = new LinkedHashMap<>();

	final Map<Long, Document> documents = new LinkedHashMap<>();

	final Map<Long, Vault> vaults = new LinkedHashMap<>();

	final Map<Tool.Kind, Tool> tools = new EnumMap<>(Tool.Kind.class);

	final Todos todos = new Todos();

	final BcxTalk talk = new BcxTalk();

	final BcxCalendar calendar = new BcxCalendar();

	final Uploads uploads = new Uploads();

	final Messages messages = new Messages();

	final Schedule schedule = new Schedule();

	final Campfire campfire = new Campfire();

	final Questions questions = new Questions();

	final Forwards forwards = new Forwards();

	final Clientside clientside;

	final Cards cards;

	String name;

	@Nullable String description;

	OffsetDateTime updatedAt;

	boolean template;

	boolean archived;

	boolean draft;

	boolean trashed;

	boolean clientProject;

	/**
	 * Whether it is a calendar that belongs to no project.
	 */
	boolean calendarOnly;

	Project(long id, String name, @Nullable String description, String color, Person creator,
			OffsetDateTime createdAt) {
		this.id = id;
		this.name = name;
		this.description = description;
		this.color = color;
		this.creator = creator;
		this.createdAt = createdAt;
		this.updatedAt = createdAt;
		for (Tool.Kind kind : Tool.Kind.values()) {
			this.tools.put(kind, new Tool(this, kind));
		}
		this.cards = new Cards(this);
		this.clientside = new Clientside(this);
	}

	/**
	 * Return whether somebody may see the project: a draft is for its creator only.
	 * @param person who wants to see it
	 * @return whether it is shown
	 */
	boolean isVisibleTo(Person person) {
		return !this.draft || this.creator == person;
	}

	Tool tool(Tool.Kind kind) {
		return Objects.requireNonNull(this.tools.get(kind));
	}

	List<Person> liveMembers() {
		return this.members.stream().filter((person) -> !person.trashed).toList();
	}

	/**
	 * Return what is in the project, without comments.
	 */
	Stream<Recording> recordings() {
		return Stream
			.<Stream<? extends Recording>>of(this.documents.values().stream(), this.vaults.values().stream(),
					this.todos.lists(), this.todos.todos(), this.talk.messages(), this.calendar.events(),
					this.uploads.recordings(), this.messages.stream(), this.schedule.entries(), this.campfire.lines(),
					this.cards.recordings(), this.questions.recordings(), this.forwards.recordings(),
					this.clientside.recordings())
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
		return this.documents.values().stream().filter((document) -> !document.isTrashed()).toList();
	}

}
