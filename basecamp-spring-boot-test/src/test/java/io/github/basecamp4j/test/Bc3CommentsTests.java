package io.github.basecamp4j.test;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.recordings.Comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's comments of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3CommentsTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void commentIsMadeChangedAndTrashed() {
		long rope = this.fair.todolist("Tents").todo("Buy rope").id();
		Comment comment = this.bc3.comments().create(rope, "<div>Thirty metres</div>");
		assertThat(comment.creator().name()).isEqualTo("jane");
		assertThat(comment.parent().id()).isEqualTo(rope);
		assertThat(this.bc3.todos().get(rope).commentsCount()).isOne();
		this.bc3.comments().update(comment.id(), "<div>Forty</div>");
		assertThat(this.bc3.comments().get(comment.id()).content()).isEqualTo("<div>Forty</div>");
		this.bc3.recordings().trash(comment.id());
		assertThat(this.bc3.comments().list(rope)).isEmpty();
		assertThat(this.bc3.todos().get(rope).commentsCount()).isZero();
	}

	@Test
	void whatIsArrangedIsCommentedOn() {
		long plan = this.fair.document("Plan", "<div>Tents</div>").comment("Fine").comment("Finer").id();
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents").comment("Which ones?");
		long rope = tents.todo("Buy rope").comment("How long?").id();
		assertThat(this.bc3.comments().list(plan)).extracting(Comment::content).containsExactly("Fine", "Finer");
		assertThat(this.bc3.documents().get(plan).commentsCount()).isEqualTo(2);
		assertThat(this.bc3.comments().list(tents.id())).hasSize(1);
		assertThat(this.bc3.comments().list(rope)).hasSize(1);
	}

	@Test
	void mistakesAreRefused() {
		long plan = this.fair.document("Plan", "<div>Tents</div>").id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.comments().create(plan, " "))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("content"));
		long comment = this.bc3.comments().create(plan, "Fine").id();
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.bc3.comments().create(comment, "Finer"));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.comments().get(plan));
	}

	@Test
	void commentsOnDraftOfSomebodyElseAreNotFound(BasecampServer basecamp) {
		long plan = this.bc3.documents().createInProject(this.fair.id(), "Plan", new DocumentFields().asDraft()).id();
		long comment = this.bc3.comments().create(plan, "For myself").id();
		Bc3Client kim = Clients.bc3(basecamp, "kim");
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> kim.comments().list(plan).toList());
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> kim.comments().get(comment));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> kim.comments().create(plan, "Mine, too"));
	}

}
