package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An account and everything in it, of either generation.
 */
final class Account {

	final String product;

	final long id;

	final int projectLimit;

	final ZoneOffset offset;

	final Map<Long, Person> people = new LinkedHashMap<>();

	final Map<Long, Project> projects = new LinkedHashMap<>();

	/**
	 * Calendars that belong to no project.
	 */
	final Map<Long, Project> calendars = new LinkedHashMap<>();

	final List<Campfire.Chatbot> chatbots = new ArrayList<>();

	final Feed feed = new Feed();

	final BcxGroups groups = new BcxGroups();

	final Boosts boosts = new Boosts();

	final StoredFiles files = new StoredFiles();

	final AccountProfile profile = new AccountProfile();

	final Templates templates = new Templates();

	final Map<Long, LineupMarker> lineup = new LinkedHashMap<>();

	private final Map<Person, Desk> desks = new HashMap<>();

	String name;

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
		this.lastId += 10;
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

	/**
	 * Return what is there only for the person who acts.
	 */
	Desk desk() {
		return desk(me());
	}

	Desk desk(Person person) {
		return this.desks.computeIfAbsent(person, (owner) -> new Desk());
	}

	Person owner() {
		return this.people.values().iterator().next();
	}

	/**
	 * Return what things lie in: the projects, and the calendars that belong to none.
	 */
	Stream<Project> places() {
		return Stream.concat(this.projects.values().stream(), this.calendars.values().stream());
	}

	/**
	 * Return what the person who acts may see in the projects, comments included.
	 */
	Stream<Recording> recordings() {
		return places().flatMap(Project::recordings)
			.filter((recording) -> recording.isVisibleTo(me()))
			.flatMap((recording) -> Stream.concat(Stream.of(recording), recording.comments.stream()));
	}

	/**
	 * Return one of the recordings.
	 * @param id its id
	 * @return the recording
	 * @throws AnswerException 404 if there is none
	 */
	Recording recording(long id) {
		return recordings().filter((recording) -> recording.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * Return one of the recordings, or one of what else the projects have.
	 * @param id its id
	 * @param besides what else a project has
	 * @return the recording
	 * @throws AnswerException 404 if there is none
	 */
	Recording recording(long id, Function<Project, Stream<? extends Recording>> besides) {
		return this.projects.values()
			.stream()
			.<Recording>flatMap(besides)
			.filter((recording) -> recording.id == id)
			.findFirst()
			.orElseGet(() -> recording(id));
	}

	/**
	 * Return one of the recordings of a kind.
	 * @param <T> the kind
	 * @param kind the kind
	 * @param id its id
	 * @return the recording
	 * @throws AnswerException 404 if there is none
	 */
	<T extends Recording> T recording(Class<T> kind, long id) {
		Recording recording = recording(id);
		if (!kind.isInstance(recording)) {
			throw AnswerException.notFound();
		}
		return kind.cast(recording);
	}

	/**
	 * Return a tool of one of the projects.
	 * @param kind what it is
	 * @param id its id
	 * @return the tool
	 * @throws AnswerException 404 if there is none, or if it is turned off
	 */
	Tool tool(Tool.Kind kind, long id) {
		return places().flatMap((place) -> place.dock.tools(kind))
			.filter((tool) -> tool.id == id && tool.enabled)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * Tell that the person who acts did something, which changes the project. Of drafts
	 * nothing is told.
	 * @param action what was done
	 * @param recording what it was done to
	 * @param now the time
	 */
	void happened(String action, Recording recording, OffsetDateTime now) {
		happened(action, recording, me(), now);
	}

	void happened(String action, Recording recording, Person creator, OffsetDateTime now) {
		recording.project.updatedAt = now;
		if (!recording.isDraft()) {
			this.feed.add(new Feed.Event(Feed.nextId(), action, recording, creator, this.feed.next(now)));
		}
	}

	LineupMarker addLineupMarker(LineupMarker marker) {
		this.lineup.put(marker.id(), marker);
		return marker;
	}

	BcxTalk.Message addMessage(Project project, String subject, String content, OffsetDateTime now) {
		return project.talk.add(new BcxTalk.Message(nextId(), project, subject, content, owner(), now));
	}

	Project addProject(String name, OffsetDateTime now) {
		Project project = new Project(nextId(), name, null, Seed.color(this.projects.size()), owner(), now);
		project.members.add(owner());
		this.projects.put(project.id, project);
		return project;
	}

	Project addCalendar(String name, Person creator, OffsetDateTime now) {
		Project calendar = new Project(nextId(), name, null, Seed.color(this.calendars.size()), creator, now);
		calendar.calendarOnly = true;
		calendar.members.add(creator);
		this.calendars.put(calendar.id, calendar);
		return calendar;
	}

	BcxCalendar.CalendarEvent addCalendarEvent(Project place, String summary, LocalDate day, OffsetDateTime now) {
		return place.calendar.add(new BcxCalendar.CalendarEvent(nextId(), place, summary, day, day, owner(), now));
	}

	Document addDocument(Project project, String title, String content, OffsetDateTime now) {
		Document document = new Document(nextId(), project, title, content, owner(), now);
		project.documents.put(document.id, document);
		project.updatedAt = now;
		return document;
	}

	Uploads.Upload addUpload(Project project, String name, String contentType, byte[] bytes, Person creator,
			OffsetDateTime now) {
		StoredFiles.StoredFile file = this.files
			.attach(this.files.add(nextId(), name, contentType, Bytes.of(bytes.clone())));
		Uploads.Upload upload = project.uploads.add(new Uploads.Upload(nextId(), project, name, file, creator, now));
		if (this.product.equals("bcx")) {
			project.uploads.add(new Uploads.Attachment(nextId(), upload, name, file, creator, now));
		}
		return upload;
	}

	Messages.Message addMessage(Project project, String subject, String content, Person creator, OffsetDateTime now) {
		Messages.Message message = new Messages.Message(nextId(), project, subject, content, creator, now);
		message.subscribers.addAll(project.liveMembers());
		return project.messages.add(message);
	}

	Schedule.Entry addScheduleEntry(Project project, String summary, Temporal startsAt, Temporal endsAt, Person creator,
			OffsetDateTime now) {
		Schedule.Entry entry = new Schedule.Entry(nextId(), project, summary, startsAt, endsAt, creator, now);
		entry.subscribers.addAll(project.liveMembers());
		return project.schedule.add(entry);
	}

	Campfire.Line addLine(Project project, String content, boolean rich, Person creator, OffsetDateTime now) {
		return project.campfire.add(new Campfire.Line(nextId(), project, content, rich, creator, now));
	}

	Todos.TodoList addTodolist(Project project, String name, OffsetDateTime now) {
		return project.todos.add(new Todos.TodoList(nextId(), project, name, owner(), now));
	}

	Todos.Todo addTodo(Todos.TodoList list, String content, OffsetDateTime now) {
		Todos.Todo todo = new Todos.Todo(nextId(), list, content, owner(), now);
		list.todos.add(todo);
		return todo;
	}

	Recording.Comment addComment(Recording recording, String content, Person creator, OffsetDateTime now) {
		Recording.Comment comment = new Recording.Comment(nextId(), recording, content, creator, now);
		recording.add(comment);
		return comment;
	}

	Cards.Column addColumn(Project project, String title, OffsetDateTime now) {
		return project.cards.add(new Cards.Column(nextId(), project, Cards.Kind.COLUMN, title, owner(), now));
	}

	Cards.Card addCard(Cards.Column column, String title, OffsetDateTime now) {
		return column.add(new Cards.Card(nextId(), column, title, owner(), now));
	}

	Cards.Step addStep(Cards.Card card, String title, OffsetDateTime now) {
		Cards.Step step = new Cards.Step(nextId(), card, title, owner(), now);
		card.steps.add(step);
		return step;
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
		setMe(person(identity));
	}

	/**
	 * Return somebody, who becomes a person of the account if need be.
	 * @param identity who it is
	 */
	Person person(Directory.Identity identity) {
		return this.people.values()
			.stream()
			.filter((person) -> person.identityId == identity.id())
			.findFirst()
			.orElseGet(() -> join(identity));
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

		final PersonalSettings settings = new PersonalSettings();

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
	 * A document.
	 */
	static final class Document extends Recording {

		String title;

		String content;

		Person lastUpdater;

		@Nullable Vault vault;

		Document(long id, Project project, String title, String content, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.title = title;
			this.content = content;
			this.lastUpdater = creator;
		}

		@Override
		String type() {
			return "Document";
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		@Nullable Recording parent() {
			return this.vault;
		}

		boolean liesIn(Vault folder) {
			return this.vault == folder && isActive();
		}

	}

	/**
	 * A folder of an account of Basecamp 3.
	 */
	static final class Vault extends Docked {

		final @Nullable Vault parent;

		Vault(long id, String title, Project project, @Nullable Vault parent, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, title, creator, createdAt);
			this.parent = parent;
		}

		@Override
		String dockName() {
			return "vault";
		}

		@Override
		String type() {
			return "Vault";
		}

		@Override
		@Nullable Recording parent() {
			return this.parent;
		}

		boolean liesIn(Vault vault) {
			return this.parent == vault && isActive();
		}

	}

}
