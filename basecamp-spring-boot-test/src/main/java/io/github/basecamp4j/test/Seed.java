package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * Fills the accounts with things of our own invention. The same at every start, but that
 * work goes on around the present.
 */
final class Seed {

	private static final List<String> COLORS = List.of("3185c5", "2f8f6b", "b5563c", "7a5fa8", "c08a1e", "4a6670");

	private static final int UNLIMITED = Integer.MAX_VALUE;

	private final JsonNode words;

	private final Clock clock;

	private final FilesSeed files = new FilesSeed();

	private Seed(JsonNode words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Return one account of each generation with nothing in it but its owner.
	 */
	static Directory nothing() {
		Directory.Identity owner = new Directory.Identity(3_000_000, "Robin", "Marsh", "robin@example.com");
		Account bcx = new Account("bcx", 2_000_001, "Basecamp 2", UNLIMITED, ZoneOffset.UTC);
		Account bc3 = new Account("bc3", 5_000_001, "Basecamp 3", UNLIMITED, ZoneOffset.UTC);
		bcx.enter(owner);
		bc3.enter(owner);
		return new Directory(owner, List.of(bcx, bc3));
	}

	static Directory plant(Clock clock) {
		return new Seed(words("seed.json"), clock).directory();
	}

	static JsonNode words(String name) {
		try (InputStream words = Seed.class.getResourceAsStream(name)) {
			return Answer.JSON.readTree(words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String color(int number) {
		return COLORS.get(number % COLORS.size());
	}

	private Directory directory() {
		JsonNode node = this.words.path("identity");
		Directory.Identity identity = new Directory.Identity(node.path("id").asLong(), text(node, "first_name"),
				text(node, "last_name"), text(node, "email_address"));
		List<Account> accounts = List.of(studio(identity), volunteers(identity), observatory(identity));
		accounts.forEach(SeedFeed::tell);
		return new Directory(identity, accounts);
	}

	private Account studio(Directory.Identity identity) {
		Account account = new Account("bcx", 1942318, "Harbour & Pine Studio", UNLIMITED, ZoneOffset.ofHours(-5));
		addPeople(account, identity, "pine.example", 34, true);
		addProjects(account, this.words.path("clients"), this.words.path("kinds"));
		this.words.path("drafts").forEach((name) -> addDraft(account, name.asString()));
		this.words.path("archived").forEach((name) -> addArchived(account, name.asString()));
		this.words.path("templates").forEach((name) -> addProject(account, name.asString(), null).template = true);
		addJournal(account);
		Project oddities = addOddities(account);
		this.files.plant(account);
		this.files.plantOddities(account, oddities);
		new BcxSeed(account, words("seed-studio.json"), LocalDate.now(this.clock.withZone(account.offset))).plant();
		new BcxOfficeSeed(account).plant();
		return account;
	}

	private void addProjects(Account account, JsonNode clients, JsonNode kinds) {
		for (int i = 0; i < clients.size() * kinds.size(); i++) {
			int client = i % clients.size();
			JsonNode kind = kinds.get((i / clients.size() + client) % kinds.size());
			Project project = addProject(account, text(clients, client) + ": " + text(kind, 0), optionalText(kind, 1));
			addDocuments(account, project, 1 + i % 4);
		}
	}

	private static void addDraft(Account account, String name) {
		addProject(account, name, null, account.me()).draft = true;
	}

	private void addArchived(Account account, String name) {
		Project project = addProject(account, name, null);
		addDocuments(account, project, 1);
		project.archived = true;
	}

	private void addJournal(Account account) {
		JsonNode journal = this.words.path("journal");
		Project project = addProject(account, text(journal, "name"), text(journal, "description"));
		project.stars.put(account.me(), project.createdAt);
		for (int week = 1; week <= journal.path("weeks").asInt(); week++) {
			JsonNode contents = journal.path("content");
			addDocument(account, project, "Week " + week, text(contents, week % contents.size()));
		}
	}

	private Project addOddities(Account account) {
		JsonNode oddities = this.words.path("oddities");
		Project project = addProject(account, text(oddities, "project"), text(oddities, "description"));
		oddities.path("documents")
			.forEach((document) -> addDocument(account, project, text(document, 0), text(document, 1)));
		return project;
	}

	private Account volunteers(Directory.Identity identity) {
		JsonNode words = this.words.path("volunteers");
		Account account = new Account("bcx", 2107455, "Lighthouse Volunteers", words.path("projects").size(),
				ZoneOffset.ofHours(1));
		addPeople(account, identity, "lighthouse.example", 9, false);
		for (JsonNode node : words.path("projects")) {
			Project project = addProject(account, text(node, 0), optionalText(node, 1));
			words.path("documents")
				.forEach((document) -> addDocument(account, project, text(document, 0), text(document, 1)));
		}
		this.files.plant(account);
		return account;
	}

	private Account observatory(Directory.Identity identity) {
		JsonNode words = this.words.path("observatory");
		Account account = new Account("bc3", 5210334, "Kestrel Observatory", UNLIMITED, ZoneOffset.UTC);
		addPeople(account, identity, "observatory.example", 28, true);
		addProjects(account, words.path("clients"), words.path("kinds"));
		Project log = addProject(account, "Night log", "One page a night, whatever the sky did.");
		for (int night = 1; night <= words.path("nights").asInt(); night++) {
			addDocument(account, log, "Night " + night, text(words.path("content"), night % 3));
		}
		Project oddities = addOddities(account);
		account.projects.values().forEach((project) -> addVaults(account, project, words.path("vaults")));
		this.files.plant(account);
		this.files.plantOddities(account, oddities);
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), account.offset);
		TalkSeed.plant(account, now);
		CardsSeed.plant(account, now);
		CheckinsSeed.plant(account, now);
		PostSeed.plant(account, now);
		LinksSeed.plant(account, now);
		HouseSeed.plant(account, now);
		ProgressSeed.plant(account, now);
		return account;
	}

	private static void addVaults(Account account, Project project, JsonNode titles) {
		Vault top = new Vault(account.nextId(), "Docs & Files", project, null, project.creator, project.createdAt);
		project.addVault(top);
		List<Vault> vaults = new ArrayList<>();
		for (JsonNode title : titles) {
			Vault vault = new Vault(account.nextId(), title.asString(), project, top, project.creator,
					project.createdAt);
			project.addVault(vault);
			vaults.add(vault);
		}
		int number = 0;
		for (Document document : project.documents.values()) {
			document.vault = (number % 4 == 3) ? vaults.get(number % vaults.size()) : top;
			number++;
		}
	}

	private void addPeople(Account account, Directory.Identity identity, String host, int count, boolean admin) {
		for (int i = 0; i < count; i++) {
			JsonNode node = this.words.path("people").get(i);
			String name = text(node, 0);
			boolean me = name.equals(identity.name());
			Person person = new Person(account.nextId(), me ? identity.id() : 7781300 + i * 13L, name,
					me ? identity.emailAddress() : emailAddress(name, i) + "@" + host, text(node, 1),
					(me || i == 1) ? admin || i == 1 : node.path(2).asBoolean(), time(account, i));
			account.people.put(person.id, person);
			if (me) {
				account.setMe(person);
			}
		}
	}

	private static String emailAddress(String name, int number) {
		String first = Normalizer.normalize(name.split(" ")[0], Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
		return (first.length() < 2) ? "colleague" + number : first.toLowerCase();
	}

	private static Project addProject(Account account, String name, @Nullable String description) {
		List<Person> people = new ArrayList<>(account.people.values());
		return addProject(account, name, description, people.get((account.projects.size() * 5) % people.size()));
	}

	private static Project addProject(Account account, String name, @Nullable String description, Person creator) {
		int number = account.projects.size();
		List<Person> people = new ArrayList<>(account.people.values());
		Project project = new Project(account.nextId(), name, description, color(number), creator,
				time(account, 20 + number * 5));
		project.members.add(account.me());
		for (int i = 0; i < 2 + number % 5; i++) {
			Person person = people.get((number * 3 + i * 7 + 1) % people.size());
			if (!project.members.contains(person)) {
				project.members.add(person);
			}
		}
		if (!project.members.contains(project.creator)) {
			project.members.add(project.creator);
		}
		project.clientProject = number % 6 == 1;
		account.projects.put(project.id, project);
		return project;
	}

	private void addDocuments(Account account, Project project, int count) {
		JsonNode documents = this.words.path("documents");
		int first = account.projects.size();
		for (int i = 0; i < count; i++) {
			JsonNode document = documents.get((first + i) % documents.size());
			addDocument(account, project, text(document, 0), text(document, 1));
		}
	}

	private void addDocument(Account account, Project project, String title, String content) {
		int number = project.documents.size();
		Person creator = project.members.get((number * 2 + 1) % project.members.size());
		Document document = new Document(account.nextId(), project, title, content, creator,
				project.createdAt.plusDays(number).plusMinutes(number * 37L));
		document.lastUpdater = project.members.get(number % project.members.size());
		document.subscribers.add(document.lastUpdater);
		document.updatedAt = document.createdAt.plusHours(5).plusNanos(123_000_000L * (number % 8));
		addComments(account, document, number % 4);
		project.documents.put(document.id, document);
		project.updatedAt = document.updatedAt;
	}

	private void addComments(Account account, Document document, int count) {
		List<Person> members = document.project.members;
		JsonNode comments = this.words.path("comments");
		for (int i = 0; i < count; i++) {
			document.add(new Comment(account.nextId(), document, text(comments, (count + i) % comments.size()),
					members.get((count + i) % members.size()), document.createdAt.plusHours(1L + i)));
		}
	}

	private static OffsetDateTime time(Account account, int day) {
		return OffsetDateTime.of(2024, 9, 1, 9, 12, 41, 0, account.offset)
			.plusDays(day)
			.plusMinutes(day * 29L % 480)
			.plusNanos(1_000_000L * (day * 37L % 1000));
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString();
	}

	private static String text(JsonNode node, int index) {
		return node.path(index).asString();
	}

	private static @Nullable String optionalText(JsonNode node, int index) {
		return node.path(index).isNull() ? null : node.path(index).asString();
	}

}
