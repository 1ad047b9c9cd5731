package io.github.basecamp4j.sample.messages;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.resources.ResourceReference;
import io.github.basecamp4j.bcx.topics.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TalkView}.
 */
class TalkViewTests {

	@ParameterizedTest
	@CsvSource({ "Message, '', /messages/7", "Todo, To-do, /todos/7", "Todolist, To-do list, /todolists",
			"Document, Document, /documents/7", "CalendarEvent, Event, /schedule/7", "Upload, File, /uploads/7" })
	void topicLeadsToThePageOfWhatItIsAbout(String type, String kind, String page) {
		TalkView talk = TalkView.of(topic(type));
		assertThat(talk.kind()).isEqualTo(kind);
		assertThat(talk.page()).isEqualTo(page);
	}

	@Test
	void topicAboutAnythingElseLeadsToBasecamp() {
		TalkView talk = TalkView.of(topic("Forward"));
		assertThat(talk.kind()).isEqualTo("Forward");
		assertThat(talk.page()).isNull();
		assertThat(talk.appUrl()).isEqualTo("https://basecamp.example/7");
	}

	private static Topic topic(String type) {
		OffsetDateTime now = OffsetDateTime.now();
		return new Topic(3, "Oars", "Long ones", now, now, 0, false, false, new PersonReference(5, "Ines Falk"),
				new ResourceReference(7, type, "https://api.example/7.json", "https://basecamp.example/7"), null);
	}

}
