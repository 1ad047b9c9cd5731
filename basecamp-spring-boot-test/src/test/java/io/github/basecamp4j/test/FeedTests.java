package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.TodolistFields;
import io.github.basecamp4j.test.Account.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is told of what happens in an account.
 */
class FeedTests {

	private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final Directory directory = Seed.nothing();

	private final Account account = this.directory.first("bc3");

	private final Project fair = this.account.addProject("Fair", NOON);

	private final Document plan = this.account.addDocument(this.fair, "Plan", "", NOON);

	@Test
	void whatHappenedIsToldAndChangesTheProject() {
		this.account.happened("content_changed", this.plan, NOON.plusHours(1));
		assertThat(this.account.feed.events()).singleElement().satisfies((event) -> {
			assertThat(event.action()).isEqualTo("content_changed");
			assertThat(event.recording()).isSameAs(this.plan);
			assertThat(event.creator()).isSameAs(this.account.me());
		});
		assertThat(this.fair.updatedAt).isEqualTo(NOON.plusHours(1));
	}

	@Test
	void changesOfBasecamp3AreTold() {
		try (BasecampServer basecamp = BasecampServer.start()) {
			Bc3Client bc3 = Clients.bc3(basecamp, "jane");
			long project = basecamp.bc3().project("Fair").id();
			long list = bc3.todolists().createInProject(project, "Tents", new TodolistFields()).id();
			long todo = bc3.todos().create(list, "Rope", new TodoFields()).id();
			bc3.todos().complete(todo);
			bc3.todos().complete(todo);
			bc3.todos().uncomplete(todo);
			bc3.recordings().trash(todo);
			bc3.recordings().unarchive(todo);
			long plan = bc3.documents().createInProject(project, "Plan", new DocumentFields().asDraft()).id();
			bc3.recordings().unarchive(plan);
			bc3.comments().create(plan, "Fine");
			bc3.recordings().archive(plan);
			assertThat(basecamp.bc3().feed().events())
				.extracting((event) -> event.recording().type() + " " + event.action())
				.containsExactly("Todolist created", "Todo created", "Todo completed", "Todo uncompleted",
						"Todo trashed", "Todo untrashed", "Document created", "Comment created", "Document archived");
		}
	}

	@Test
	void nothingIsToldOfDrafts() {
		this.plan.status = "drafted";
		this.account.happened("created", this.plan, NOON.plusHours(1));
		assertThat(this.account.feed.events()).isEmpty();
	}

}
