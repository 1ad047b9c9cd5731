package io.github.basecamp4j.test;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.reports.TimelineEvent;
import io.github.basecamp4j.bc3.todos.TodoFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's timelines and events of Basecamp 3, 4 and 5.
 */
@ExtendWith(BasecampExtension.class)
class Bc3TimelineTests {

	private BasecampServer basecamp;

	private Bc3ArrangedProject fair;

	private long tents;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bc3().project("Fair");
		this.tents = this.fair.todolist("Tents").id();
	}

	private Bc3Client client(String principal) {
		return Clients.bc3(this.basecamp, principal);
	}

	@Test
	void timelineOfTheAccountBeginsWithTheLatest() {
		Bc3Client jane = client("jane");
		long rope = jane.todos().create(this.tents, "Buy rope", new TodoFields()).id();
		jane.todos().complete(rope);
		assertThat(jane.timeline().list()).extracting(TimelineEvent::kind)
			.containsExactly("todo_completed", "todo_created");
		assertThat(jane.timeline().list().toList().get(0)).satisfies((event) -> {
			assertThat(event.target()).isEqualTo("Buy rope");
			assertThat(event.creator().name()).isEqualTo("jane");
			assertThat(event.bucket().name()).isEqualTo("Fair");
			assertThat(event.parentRecordingId()).isEqualTo(this.tents);
		});
		assertThat(jane.events().list(rope)).extracting("action").containsExactly("completed", "created");
	}

	@Test
	void timelinesOfProjectsAndPeopleAreTheirs() {
		long boats = this.basecamp.bc3().project("Regatta").todolist("Boats").id();
		Bc3Client jane = client("jane");
		jane.todos().create(this.tents, "Buy rope", new TodoFields());
		Bc3Client kim = client("kim");
		kim.todos().create(boats, "Paint", new TodoFields());
		assertThat(kim.timeline().listInProject(this.fair.id())).extracting("target").containsExactly("Buy rope");
		assertThat(kim.timeline().listOfPerson(kim.people().me().id())).extracting("target").containsExactly("Paint");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> kim.timeline().listInProject(1).toList());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> kim.timeline().listOfPerson(1).toList());
	}

	@Test
	void pollerReadsNoFurtherThanItKnows() {
		Bc3Client jane = client("jane");
		for (int number = 1; number <= 50; number++) {
			jane.todos().create(this.tents, "Tent " + number, new TodoFields());
		}
		Paged<TimelineEvent> timeline = jane.timeline().list();
		assertThat(timeline).hasSize(50);
		long known = timeline.toList().get(16).id();
		int before = this.basecamp.requests().size();
		assertThat(timeline.takeWhile((event) -> event.id() > known)).hasSize(16);
		assertThat(this.basecamp.requests()).hasSize(before + 2);
	}

}
