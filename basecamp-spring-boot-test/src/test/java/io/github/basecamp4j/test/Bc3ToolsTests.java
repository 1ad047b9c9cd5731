package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.campfires.CampfireLineFields;
import io.github.basecamp4j.bc3.cards.CardColumnFields;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.projects.ToolDetails;
import io.github.basecamp4j.bc3.projects.ToolFields;
import io.github.basecamp4j.bc3.projects.ToolType;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.TodolistFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the tools of the server's projects, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3ToolsTests {

	private Bc3Client jane;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.jane = Clients.bc3(basecamp, "jane");
	}

	private Project fair() {
		return this.jane.projects().get(this.fair.id());
	}

	private long create(ToolType type, String title) {
		return this.jane.tools().create(this.fair.id(), type, new ToolFields().withTitle(title)).id();
	}

	@ParameterizedTest
	@EnumSource
	void toolIsCreatedBehindAllOthers(ToolType type) {
		ToolDetails tool = this.jane.tools().create(this.fair.id(), type, new ToolFields().withTitle("More"));
		assertThat(tool.type()).isEqualTo(type.toString());
		Tool docked = fair().dock().get(fair().dock().size() - 1);
		assertThat(docked.id()).isEqualTo(tool.id());
		assertThat(docked.title()).isEqualTo("More");
		assertThat(docked.enabled()).isTrue();
		assertThat(docked.position()).isEqualTo(tool.position());
		assertThat(this.jane.tools().get(tool.id())).isEqualTo(tool);
		this.jane.subscriptions().subscribe(tool.id());
		assertThat(this.jane.subscriptions().get(tool.id()).subscribed()).isTrue();
	}

	@Test
	void toolWithoutTitleIsNamedAfterItsKind() {
		assertThat(this.jane.tools().create(this.fair.id(), ToolType.TODOSET, new ToolFields()).title())
			.isEqualTo("To-dos");
	}

	@Test
	void todosetsHaveListsOfTheirOwn() {
		this.fair.todolist("Tents");
		long paperwork = create(ToolType.TODOSET, "Paperwork");
		long forms = this.jane.todolists().create(paperwork, "Forms", new TodolistFields()).id();
		long todo = this.jane.todos().create(forms, "Sign", new TodoFields()).id();
		assertThat(this.jane.todolists().list(paperwork)).extracting("name").containsExactly("Forms");
		assertThat(this.jane.todolists().list(this.fair.todosetId())).extracting("name").containsExactly("Tents");
		assertThat(this.jane.todolists().get(forms).parent().id()).isEqualTo(paperwork);
		assertThat(this.jane.todosets().get(paperwork).todolistsCount()).isEqualTo(1);
		assertThat(this.jane.todosets().get(paperwork).name()).isEqualTo("Paperwork");
		this.jane.todos().complete(todo);
		assertThat(this.jane.todosets().get(paperwork).completedRatio()).isEqualTo("1/1");
		assertThat(this.jane.todosets().get(this.fair.todosetId()).completedRatio()).isEqualTo("0/0");
	}

	@Test
	void otherToolsHoldWhatIsPutIntoThem() {
		long board = create(ToolType.MESSAGE_BOARD, "Letters");
		long letter = this.jane.messages().create(board, "Dear all", new MessageFields()).id();
		assertThat(this.jane.messages().list(board)).extracting("id").containsExactly(letter);
		assertThat(this.jane.messages().list(this.fair.messageBoardId())).isEmpty();
		assertThat(this.jane.messageBoards().get(board).messagesCount()).isEqualTo(1);
		long chat = create(ToolType.CHAT, "Radio");
		long line = this.jane.campfireLines().create(chat, "Over", new CampfireLineFields()).id();
		assertThat(this.jane.campfireLines().list(chat)).extracting("id").containsExactly(line);
		assertThat(this.jane.campfireLines().list(this.fair.campfireId())).isEmpty();
		assertThat(this.jane.campfires().list()).extracting("id").contains(chat, this.fair.campfireId());
		long questionnaire = create(ToolType.QUESTIONNAIRE, "Crew");
		this.fair.question("Who comes?");
		assertThat(this.jane.questions().list(questionnaire)).isEmpty();
		assertThat(this.jane.questionnaires().get(questionnaire).questionsCount()).isZero();
		long inbox = create(ToolType.INBOX, "Suppliers");
		this.fair.forward("Invoice", "joe@example.com", "");
		assertThat(this.jane.forwards().list(inbox)).isEmpty();
		assertThat(this.jane.inboxes().get(inbox).forwardsCount()).isZero();
		long schedule = create(ToolType.SCHEDULE, "Ferries");
		this.fair.scheduleEntry("Opening", OffsetDateTime.now(), OffsetDateTime.now().plusHours(1));
		assertThat(this.jane.scheduleEntries().list(schedule)).isEmpty();
		assertThat(this.jane.schedules().get(schedule).entriesCount()).isZero();
	}

	@Test
	void cardTablesHaveColumnsOfTheirOwn() {
		long table = create(ToolType.CARD_TABLE, "Repairs");
		long urgent = this.jane.cardColumns().create(table, "Urgent", new CardColumnFields()).id();
		long card = this.jane.cards().create(urgent, "Mast", new CardFields()).id();
		assertThat(this.jane.cardTables().get(table).lists()).extracting("title")
			.containsExactly("Triage", "Not now", "Urgent", "Done");
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).lists()).extracting("title")
			.containsExactly("Triage", "Not now", "Done");
		assertThat(this.jane.cards().get(card).parent().id()).isEqualTo(urgent);
		this.jane.cards().move(card, this.fair.done().id(), 1);
		assertThat(this.jane.cards().get(card).completed()).isTrue();
		assertThat(this.jane.cards().list(urgent)).isEmpty();
	}

	@Test
	void vaultBesideTheFirstHasDocumentsOfItsOwn() {
		long archive = create(ToolType.VAULT, "Archive");
		long plan = this.jane.documents().create(archive, "Plan", new DocumentFields()).id();
		assertThat(this.jane.documents().list(archive)).extracting("id").containsExactly(plan);
		assertThat(this.jane.documents().list(this.fair.vault().id())).isEmpty();
	}

	@Test
	void deletedToolTakesWhatIsInItAlong() {
		long lost = this.fair.todolist("Tents").todo("Rope").id();
		long kept = this.fair.document("Plan", "").id();
		this.jane.tools().delete(this.fair.todosetId());
		assertThat(fair().tool(Tool.TODOSET)).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.todos().get(lost));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.tools().get(this.fair.todosetId()));
		assertThat(this.jane.documents().get(kept).title()).isEqualTo("Plan");
		long anew = create(ToolType.TODOSET, "To-dos");
		assertThat(fair().requireTool(Tool.TODOSET).id()).isEqualTo(anew);
		assertThat(this.jane.todolists().list(anew)).isEmpty();
	}

	@Test
	void deletedCardTableIsGoneWithItsCards() {
		long card = this.fair.triage().card("Mast").id();
		this.jane.tools().delete(this.fair.cardTableId());
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.cards().get(card));
		assertThat(fair().tool(Tool.KANBAN_BOARD)).isEmpty();
	}

	@Test
	void toolThatIsTurnedOffKeepsWhatIsInIt() {
		long board = this.fair.messageBoardId();
		this.fair.message("Tents", "");
		this.jane.tools().disable(board);
		assertThat(fair().tool(Tool.MESSAGE_BOARD)).isEmpty();
		assertThat(this.jane.tools().get(board).position()).isNull();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.messages().list(board).toList());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.tools().reposition(board, 1));
		this.jane.tools().enable(board);
		assertThat(this.jane.messages().list(board)).extracting("subject").containsExactly("Tents");
		assertThat(this.jane.tools().get(board).position())
			.isEqualTo((int) fair().dock().stream().filter(Tool::enabled).count());
	}

	@Test
	void toolIsRenamedAndMoved() {
		assertThat(this.jane.tools().rename(this.fair.campfireId(), "Radio").title()).isEqualTo("Radio");
		this.jane.tools().reposition(this.fair.campfireId(), 1);
		assertThat(fair().dock().get(0).title()).isEqualTo("Radio");
		assertThat(fair().dock()).filteredOn(Tool::enabled).extracting(Tool::position).startsWith(1, 2, 3);
		this.jane.tools().reposition(this.fair.campfireId(), 99);
		assertThat(fair().dock().get(fair().dock().size() - 1).title()).isEqualTo("Radio");
	}

	@Test
	void nonsenseIsRefusedWithoutChange() {
		Project before = fair();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.tools().rename(this.fair.campfireId(), " "));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.tools().reposition(this.fair.campfireId(), 0));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.tools().delete(this.fair.todolist("Tents").id()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.tools().create(1, ToolType.CHAT, new ToolFields()));
		assertThat(fair()).isEqualTo(before);
	}

	@Test
	void whatAProjectStandsOnIsNotPutIntoTheTrash() {
		for (long fixed : new long[] { this.fair.vault().id(), this.fair.triage().id(), this.fair.done().id() }) {
			assertThatExceptionOfType(BasecampValidationException.class)
				.isThrownBy(() -> this.jane.recordings().trash(fixed));
			assertThatExceptionOfType(BasecampValidationException.class)
				.isThrownBy(() -> this.jane.recordings().archive(fixed));
		}
		assertThat(this.jane.vaults().get(this.fair.vault().id()).status()).isEqualTo("active");
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).lists()).hasSize(3);
		this.jane.recordings().trash(this.fair.column("Doing").id());
	}

}
