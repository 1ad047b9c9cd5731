package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.http.MediaType;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.attachments.RichText;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bc3.reports.BucketCards;
import io.github.basecamp4j.bc3.reports.BucketTodos;
import io.github.basecamp4j.bc3.reports.DueFilter;
import io.github.basecamp4j.bc3.reports.EverythingFile;
import io.github.basecamp4j.bc3.reports.EverythingFileQuery;
import io.github.basecamp4j.bc3.reports.EverythingOperations;
import io.github.basecamp4j.bc3.reports.EverythingQuery;
import io.github.basecamp4j.bc3.reports.FileKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the server's lists over all projects of Basecamp 3, 4 and 5, as the library
 * meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3EverythingTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private static final byte[] BYTES = "a sail".getBytes(StandardCharsets.UTF_8);

	private Bc3Client jane;

	private EverythingOperations everything;

	private Bc3ArrangedProject fair;

	private Bc3ArrangedProject regatta;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.regatta = basecamp.bc3().project("Regatta");
		this.jane = Clients.bc3(basecamp, "jane");
		this.everything = this.jane.everything();
	}

	@Test
	void messagesAndCommentsOfActiveProjectsAreListedLatestFirst() {
		long tents = this.fair.message("Tents", "<div>Ten</div>").comment("Eleven").id();
		this.regatta.message("Boats", "<div>Two</div>");
		this.jane.messages().create(this.fair.messageBoardId(), "Unfinished", new MessageFields().asDraft());
		assertThat(this.everything.listMessages()).extracting(RecordingSummary::subject)
			.containsExactly("Boats", "Tents");
		assertThat(this.everything.listComments()).singleElement().satisfies((comment) -> {
			assertThat(comment.content()).isEqualTo("Eleven");
			assertThat(comment.parent().id()).isEqualTo(tents);
		});
		this.jane.projects().archive(this.regatta.id());
		this.jane.recordings().trash(tents);
		assertThat(this.everything.listMessages()).isEmpty();
		assertThat(this.everything.listComments()).isEmpty();
	}

	@Test
	void answersToCheckinsAndForwardsOfAllProjectsAreListed() {
		this.fair.question("Lunch?").answer("kim", "<div>Soup</div>");
		this.regatta.question("Wind?").answer("jane", "<div>West</div>");
		this.regatta.forward("Offer", "ann@example.com", "<div>Ten sails</div>").reply("<div>Two</div>");
		assertThat(this.everything.listCheckins()).extracting(RecordingSummary::content)
			.containsExactly("<div>West</div>", "<div>Soup</div>");
		assertThat(this.everything.listCheckins()).extracting(RecordingSummary::groupOn).doesNotContainNull();
		assertThat(this.everything.listForwards()).singleElement().satisfies((forward) -> {
			assertThat(forward.from()).isEqualTo("ann@example.com");
			assertThat(forward.repliesCount()).isOne();
		});
	}

	@Test
	void todosAreGroupedByProject() {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents");
		tents.todo("Rope").assignedTo("jane").dueOn(TODAY.minusDays(1));
		tents.todo("Pegs").completed();
		this.regatta.todolist("Boats").todo("Paint").dueOn(TODAY);
		this.regatta.todolist("Sails").todo("Sew");
		assertThat(this.everything.listOpenTodos()).extracting((group) -> group.bucket().name())
			.containsExactly("Fair", "Regatta");
		assertThat(this.everything.listOpenTodos()).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Rope", "Paint", "Sew");
		assertThat(this.everything.listCompletedTodos()).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Pegs");
		assertThat(this.everything.listUnassignedTodos()).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Paint", "Sew");
		assertThat(this.everything.listNoDueDateTodos()).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Sew");
		assertThat(this.everything.listOverdueTodos()).extracting("content").containsExactly("Rope");
	}

	@Test
	void workIsFilteredByWhoseItIsAndWhenItIsDue() {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents");
		tents.todo("Rope").assignedTo("jane").dueOn(TODAY.minusDays(1));
		tents.todo("Pegs").assignedTo("bob");
		EverythingQuery query = new EverythingQuery();
		assertThat(this.everything.listOpenTodos(query.withAssignees(this.jane.people().me().id())))
			.flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Rope");
		assertThat(this.everything.listOpenTodos(query.withDue(DueFilter.WITHOUT))).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Pegs");
		assertThat(this.everything.listOpenTodos(query.withDue(DueFilter.OVERDUE))).flatExtracting(BucketTodos::todos)
			.extracting("content")
			.containsExactly("Rope");
		assertThat(this.everything.listCompletedTodos(query.withDue(DueFilter.WITH))).isEmpty();
	}

	@Test
	void cardsAreListedByWhereTheyLie() {
		this.fair.column("Doing").card("Paint").dueOn(TODAY.minusDays(3));
		this.fair.triage().card("Sand").assignedTo("jane");
		this.fair.done().card("Saw");
		long notNow = this.jane.cardTables().get(this.fair.cardTableId()).lists().get(1).id();
		this.jane.cards().move(this.fair.triage().card("Varnish").id(), notNow, 1);
		assertThat(this.everything.listOpenCards()).flatExtracting(BucketCards::cards)
			.extracting("title")
			.containsExactly("Sand", "Paint");
		assertThat(this.everything.listNotNowCards()).flatExtracting(BucketCards::cards)
			.extracting("title")
			.containsExactly("Varnish");
		assertThat(this.everything.listCompletedCards()).flatExtracting(BucketCards::cards)
			.extracting("title")
			.containsExactly("Saw");
		assertThat(this.everything.listUnassignedCards()).flatExtracting(BucketCards::cards)
			.extracting("title")
			.containsExactly("Paint");
		assertThat(this.everything.listNoDueDateCards()).flatExtracting(BucketCards::cards)
			.extracting("title")
			.containsExactly("Sand");
		assertThat(this.everything.listOverdueCards()).extracting("title").containsExactly("Paint");
	}

	@Test
	void fiveProjectsAreOnAPage(BasecampServer basecamp) {
		IntStream.range(0, 6)
			.forEach((number) -> basecamp.bc3().project("Fair " + number).todolist("Tents").todo("Rope"));
		assertThat(this.everything.listOpenTodos()).hasSize(6);
		assertThat(this.everything.listOpenTodos().page(1).hasNext()).isTrue();
		assertThat(this.everything.listOpenTodos().page(1).elements()).hasSize(5);
	}

	@Test
	void filesAreUploadsDocumentsAndWhatIsAttached() {
		this.fair.vault().upload("fair.png", MediaType.IMAGE_PNG, BYTES);
		String sgid = this.jane.attachments().create(Content.of("plan.pdf", BYTES)).attachableSgid();
		this.jane.documents()
			.create(this.regatta.vault().id(), "Sails", new DocumentFields().withContent(RichText.file(sgid)));
		this.jane.campfireLines().createUpload(this.fair.campfireId(), Content.of("sail.mp4", BYTES));
		assertThat(this.everything.listFiles()).extracting(EverythingFile::type)
			.containsExactly("Attachment", "Document", "Attachment", "Upload");
		EverythingFileQuery query = new EverythingFileQuery();
		assertThat(this.everything.listFiles(query.withKind(FileKind.IMAGES))).extracting(EverythingFile::filename)
			.containsExactly("fair.png");
		assertThat(this.everything.listFiles(query.withKind(FileKind.PDFS))).singleElement().satisfies((file) -> {
			assertThat(file.attachableSgid()).isEqualTo(sgid);
			assertThat(file.parent().title()).isEqualTo("Sails");
		});
		assertThat(this.everything.listFiles(query.withKind(FileKind.VIDEOS))).extracting(EverythingFile::filename)
			.containsExactly("sail.mp4");
		assertThat(this.everything.listFiles(query.withKind(FileKind.DOCUMENTS))).extracting(EverythingFile::title)
			.containsExactly("Sails");
		assertThat(this.everything.listFiles(query.withPeople(this.jane.people().me().id()))).hasSize(3);
	}

}
