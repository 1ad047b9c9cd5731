package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

	final List<Person> members = new ArrayList<>();

	/**
	 * Members of a project of Basecamp 2 who are clients.
	 */
	final Set<Person> clients = new HashSet<>();

	/**
	 * Who starred it, and when.
	 */
	final Map<Person, OffsetDateTime> stars = new LinkedHashMap<>();

	final Map<Long, Document> documents = new LinkedHashMap<>();

	final Map<Long, Vault> vaults = new LinkedHashMap<>();

	final Todos todos = new Todos();

	final BcxTalk talk = new BcxTalk();

	final BcxCalendar calendar = new BcxCalendar();

	final BcxMail mail = new BcxMail();

	final Uploads uploads = new Uploads();

	final LinkedFiles links = new LinkedFiles();

	final Messages messages = new Messages();

	final Schedule schedule = new Schedule();

	final Campfire campfire = new Campfire();

	final Questions questions = new Questions();

	final Forwards forwards = new Forwards();

	final Clientside clientside;

	final Dock dock;

	/**
	 * The card table with which the project began.
	 */
	final Cards cards;

	final Gauge gauge;

	final Timesheet timesheet;

	private final Map<Tool, Cards> cardTables = new LinkedHashMap<>();

	String name;

	@Nullable String description;

	/**
	 * Six digits in Basecamp 2, a word in Basecamp 3.
	 */
	String color;

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
		this.dock = new Dock(this);
		this.cards = new Cards(tool(Tool.Kind.CARD_TABLE), id);
		this.cardTables.put(this.cards.table, this.cards);
		this.clientside = new Clientside(this);
		this.gauge = new Gauge(this);
		this.timesheet = new Timesheet(this);
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
		return this.dock.tool(kind);
	}

	List<Person> liveMembers() {
		return this.members.stream().filter((person) -> !person.trashed).toList();
	}

	/**
	 * Return one of the members, counted around.
	 */
	Person member(int number) {
		return this.members.get(number % this.members.size());
	}

	Stream<Cards> cardTables() {
		return this.cardTables.values().stream();
	}

	Cards cards(Tool table) {
		return Objects.requireNonNull(this.cardTables.get(table));
	}

	/**
	 * Return what is in the project, without comments.
	 */
	Stream<Recording> recordings() {
		return Stream
			.<Stream<? extends Recording>>of(this.documents.values().stream(), this.vaults.values().stream(),
					this.todos.recordings(), this.talk.messages(), this.calendar.events(), this.mail.forwards(),
					this.uploads.recordings(), this.messages.stream(), this.schedule.entries(), this.campfire.lines(),
					cardTables().flatMap(Cards::recordings), this.questions.recordings(), this.forwards.recordings(),
					this.clientside.recordings(), this.links.files(), this.gauge.needles.stream(),
					this.timesheet.entries.stream())
			.flatMap((recordings) -> recordings);
	}

	void add(Docked tool) {
		if (tool instanceof Vault vault) {
			addVault(vault);
			return;
		}
		if (tool instanceof Tool table && table.kind == Tool.Kind.CARD_TABLE) {
			this.cardTables.put(table, new Cards(table, table.id));
		}
		this.dock.add(tool);
	}

	/**
	 * Remove a tool, and all that lies in it.
	 * @param tool the tool
	 */
	void remove(Docked tool) {
		Predicate<Recording> lost = (recording) -> recording.isWithin(tool);
		recordings().filter(lost).forEach((recording) -> recording.status = "trashed");
		this.todos.removeIf(lost);
		this.messages.removeIf(lost);
		this.schedule.removeIf(lost);
		this.campfire.removeIf(lost);
		this.cardTables.keySet().removeIf(lost);
		this.questions.removeIf(lost);
		this.timesheet.entries.removeIf(lost);
		this.forwards.removeIf(lost);
		this.uploads.removeIf(lost);
		this.links.removeIf(lost);
		this.documents.values().removeIf(lost);
		this.vaults.values().removeIf(lost);
		this.dock.remove(tool);
		tool.status = "trashed";
	}

	void addVault(Vault vault) {
		this.vaults.put(vault.id, vault);
		if (vault.parent == null) {
			this.dock.add(vault);
		}
	}

	/**
	 * Return the vault that the project began with.
	 */
	Vault vault() {
		return this.vaults.values()
			.stream()
			.findFirst()
			.orElseThrow(
					() -> new IllegalStateException("The project '" + this.name + "' has no Docs & Files any more"));
	}

	String type() {
		return this.calendarOnly ? "Calendar" : "Project";
	}

	/**
	 * Return where Basecamp 3 has it.
	 */
	String path() {
		return (this.calendarOnly ? "/calendars/" : "/projects/") + this.id;
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
