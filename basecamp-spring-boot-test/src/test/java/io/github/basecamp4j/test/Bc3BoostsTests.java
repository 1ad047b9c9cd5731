package io.github.basecamp4j.test;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.recordings.Boost;
import io.github.basecamp4j.bc3.recordings.Event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's boosts of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3BoostsTests {

	private Bc3Client jane;

	private Bc3Client kim;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.jane = Clients.bc3(basecamp, "jane");
		this.kim = Clients.bc3(basecamp, "kim");
	}

	@Test
	void recordingIsBoostedUntilBoostIsDeleted() {
		long tents = this.fair.message("Tents", "<div>Dry</div>").id();
		Boost boost = this.jane.boosts().create(tents, "👏");
		this.kim.boosts().create(tents, "Hooray!");
		assertThat(this.kim.boosts().get(boost.id())).satisfies((read) -> {
			assertThat(read.content()).isEqualTo("👏");
			assertThat(read.booster()).extracting("name").isEqualTo("jane");
			assertThat(read.recording()).extracting("id", "title").containsExactly(tents, "Tents");
		});
		assertThat(this.jane.boosts().list(tents)).extracting(Boost::content).containsExactly("👏", "Hooray!");
		assertThat(this.jane.messages().get(tents).boostsCount()).isEqualTo(2);
		this.jane.boosts().delete(boost.id());
		assertThat(this.jane.boosts().list(tents)).extracting(Boost::content).containsExactly("Hooray!");
		assertThat(this.jane.messages().get(tents).boostsCount()).isOne();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.boosts().get(boost.id()));
	}

	@Test
	void commentIsBoosted() {
		long tents = this.fair.message("Tents", "<div>Dry</div>").id();
		long comment = this.kim.comments().create(tents, "All of them").id();
		this.jane.boosts().create(comment, "👏");
		assertThat(this.jane.comments().get(comment).boostsCount()).isOne();
		assertThat(this.jane.messages().get(tents).boostsCount()).isZero();
	}

	@Test
	void completionIsBoostedWithoutItsTodo() {
		long rope = this.fair.todolist("Tents").todo("Rope").id();
		this.kim.todos().complete(rope);
		Event completed = this.jane.events().list(rope).iterator().next();
		assertThat(completed.boostsCount()).isZero();
		this.jane.boosts().createForEvent(rope, completed.id(), "👏");
		assertThat(this.jane.boosts().listOfEvent(rope, completed.id())).extracting(Boost::content)
			.containsExactly("👏");
		assertThat(this.jane.events().list(rope)).extracting(Event::boostsCount).containsExactly(1);
		assertThat(this.jane.boosts().list(rope)).isEmpty();
	}

	@Test
	void otherEventsAreNotBoosted() {
		long tents = this.jane.messages()
			.createInProject(this.fair.id(), "Tents", new MessageFields().asPublished())
			.id();
		Event created = this.jane.events().list(tents).iterator().next();
		assertThat(created.boostsCount()).isNull();
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.jane.boosts().createForEvent(tents, created.id(), "👏"));
	}

	@Test
	void boostOfDraftIsForItsAuthor() {
		long draft = this.jane.messages().createInProject(this.fair.id(), "Tents", new MessageFields().asDraft()).id();
		long boost = this.jane.boosts().create(draft, "👏").id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.kim.boosts().get(boost));
	}

	@Test
	void mistakesAreRefused() {
		long tents = this.fair.message("Tents", "<div>Dry</div>").id();
		long other = this.fair.todolist("Tents").todo("Rope").id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.boosts().create(tents, " "))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("content"));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.boosts().create(tents, "seventeen letters"));
		assertThat(this.jane.boosts().create(tents, "👏".repeat(16)).content()).hasSize(32);
		this.jane.todos().complete(other);
		long completed = this.jane.events().list(other).iterator().next().id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.boosts().createForEvent(tents, completed, "👏"));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.boosts().create(1, "👏"));
		assertThat(this.jane.boosts().list(tents)).hasSize(1);
	}

}
