package io.github.basecamp4j.test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.questions.Answer;
import io.github.basecamp4j.bc3.questions.AnswerFields;
import io.github.basecamp4j.bc3.questions.AnswerQuery;
import io.github.basecamp4j.bc3.questions.Question;
import io.github.basecamp4j.bc3.questions.QuestionFields;
import io.github.basecamp4j.bc3.questions.QuestionFrequency;
import io.github.basecamp4j.bc3.questions.QuestionNotificationChanges;
import io.github.basecamp4j.bc3.questions.QuestionNotificationSettings;
import io.github.basecamp4j.bc3.questions.QuestionReminder;
import io.github.basecamp4j.bc3.questions.QuestionScheduleFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's check-ins of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3QuestionsTests {

	private static final QuestionScheduleFields AT_MIDNIGHT = new QuestionScheduleFields(QuestionFrequency.EVERY_DAY,
			LocalTime.MIDNIGHT)
		.withDays(DayOfWeek.values());

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private Bc3Client jane;

	private Bc3Client kim;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair").member("jane");
		this.jane = Clients.bc3(basecamp, "jane");
		this.kim = Clients.bc3(basecamp, "kim");
	}

	@Test
	void questionIsAskedChangedAndTrashed(BasecampServer basecamp) {
		QuestionScheduleFields schedule = new QuestionScheduleFields(QuestionFrequency.EVERY_WEEK, LocalTime.of(16, 30))
			.withDays(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY)
			.withStartDate(LocalDate.of(2030, 1, 1));
		Question question = this.jane.questions()
			.create(this.fair.questionnaireId(), "What broke?", schedule, new QuestionFields());
		question = this.jane.questions().update(question.id(), new QuestionFields().withTitle("What works?"));
		assertThat(question.title()).isEqualTo("What works?");
		assertThat(question.creator().name()).isEqualTo("jane");
		assertThat(question.schedule()).satisfies((asked) -> {
			assertThat(asked.frequency()).isEqualTo("every_week");
			assertThat(asked.days()).containsExactly(0, 5);
			assertThat(asked.hour()).isEqualTo(16);
			assertThat(asked.minute()).isEqualTo(30);
			assertThat(asked.startDate()).isEqualTo(LocalDate.of(2030, 1, 1));
		});
		assertThat(this.kim.questionnaires().get(this.fair.questionnaireId()).questionsCount()).isOne();
		this.jane.recordings().trash(question.id());
		assertThat(this.kim.questions().list(this.fair.questionnaireId())).isEmpty();
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::kind)
			.containsExactly("question_created", "question_content_changed", "question_trashed");
	}

	@Test
	void questionOfDocumentationIsUnderstood(BasecampServer basecamp) {
		JsonNode question = ServerClient.json(new ServerClient(basecamp.baseUrl()).send(basecamp.accessToken("jane"),
				"POST",
				"/" + basecamp.bc3().accountId() + "/questionnaires/" + this.fair.questionnaireId() + "/questions.json",
				"""
						{"question": {"title": "Lunch?",
						 "schedule": {"frequency": "every_day", "time_of_day": "12:05am", "days": ["1", "3"]}}}"""));
		assertThat(question.path("title").asString()).isEqualTo("Lunch?");
		assertThat(question.at("/schedule/hour").asInt()).isZero();
		assertThat(question.at("/schedule/minute").asInt()).isEqualTo(5);
		assertThat(question.at("/schedule/days").toString()).isEqualTo("[1,3]");
	}

	@Test
	void answersAreFoundByDayAndPerson() {
		long question = this.fair.question("What broke?").id();
		LocalDate yesterday = this.today.minusDays(1);
		this.kim.answers().create(question, "The lamp", new AnswerFields().withGroupOn(yesterday));
		Answer answer = this.jane.answers().create(question, "Nothing", new AnswerFields());
		this.jane.answers().update(answer.id(), "The kettle", new AnswerFields());
		long kim = this.kim.people().me().id();
		assertThat(this.jane.answers().list(question)).extracting(Answer::content)
			.containsExactly("The kettle", "The lamp");
		assertThat(this.jane.answers().list(question, new AnswerQuery().withDate(this.today)))
			.extracting(Answer::content)
			.containsExactly("The kettle");
		assertThat(this.jane.answers().list(question, new AnswerQuery().withCreator(kim))).extracting(Answer::groupOn)
			.containsExactly(yesterday);
		assertThat(this.jane.answers().listOfPerson(question, kim)).extracting(Answer::content)
			.containsExactly("The lamp");
		assertThat(this.jane.answers().listAnswerers(question)).extracting(Person::name).containsExactly("kim", "jane");
		assertThat(this.jane.questions().get(question).answersCount()).isEqualTo(2);
		assertThat(this.kim.answers().get(answer.id()).parent().id()).isEqualTo(question);
	}

	@Test
	void arrangedAnswerIsCommentedOnAndMembersHearOfOthers() {
		Bc3ArrangedQuestion question = this.fair.question("What broke?");
		long answer = question.answer("kim", "The lamp").comment("Again?").id();
		assertThat(this.jane.answers().get(answer)).satisfies((read) -> {
			assertThat(read.creator().name()).isEqualTo("kim");
			assertThat(read.groupOn()).isEqualTo(this.today);
			assertThat(read.commentsCount()).isOne();
		});
		long later = this.kim.answers().create(question.id(), "The kettle", new AnswerFields()).id();
		assertThat(this.jane.notifications().get().unreads()).singleElement()
			.satisfies((unread) -> assertThat(unread.readableIdentifier()).isEqualTo("Question::Answer/" + later));
	}

	@Test
	void memberIsRemindedUntilTheAnswer() {
		long question = this.jane.questions()
			.create(this.fair.questionnaireId(), "What broke?", AT_MIDNIGHT, new QuestionFields())
			.id();
		assertThat(this.jane.questionReminders().list()).singleElement().satisfies((reminder) -> {
			assertThat(Objects.requireNonNull(reminder.question()).id()).isEqualTo(question);
			assertThat(reminder.groupOn()).isEqualTo(this.today);
			assertThat(reminder.remindAt()).isEqualTo(this.today.atStartOfDay().atOffset(ZoneOffset.UTC));
		});
		assertThat(this.kim.questionReminders().list()).isEmpty();
		this.jane.answers().create(question, "Nothing", new AnswerFields());
		assertThat(this.jane.questionReminders().list()).isEmpty();
	}

	@Test
	void nobodyIsRemindedWhileQuestionIsPaused(BasecampServer basecamp) {
		long question = this.fair.question("What broke?").id();
		assertThat(this.jane.questions().pause(question).paused()).isTrue();
		assertThat(this.jane.questions().pause(question).paused()).isTrue();
		assertThat(this.jane.questions().get(question).paused()).isTrue();
		assertThat(this.jane.questionReminders().list()).isEmpty();
		assertThat(this.jane.questions().resume(question).paused()).isFalse();
		assertThat(this.jane.questionReminders().list()).extracting(QuestionReminder::question)
			.extracting(Question::id)
			.containsExactly(question);
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::action).containsExactly("paused", "resumed");
	}

	@Test
	void eachDecidesWhetherToBeAskedAndTold() {
		long question = this.fair.question("What broke?").id();
		assertThat(this.jane.questions()
			.updateNotificationSettings(question,
					new QuestionNotificationChanges().withResponding(false).withSubscribed(false)))
			.isEqualTo(new QuestionNotificationSettings(false, false));
		assertThat(this.jane.questionReminders().list()).isEmpty();
		assertThat(this.jane.subscriptions().get(question).subscribed()).isFalse();
		assertThat(this.kim.questions()
			.updateNotificationSettings(question, new QuestionNotificationChanges().withResponding(true)))
			.isEqualTo(new QuestionNotificationSettings(true, false));
		assertThat(this.kim.questionReminders().list()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"title\":\"New\",\"schedule\":{\"frequency\":\"now\",\"hour\":1,\"minute\":1}}",
			"{\"title\":\"New\",\"schedule\":{\"frequency\":\"every_day\"}}", "{\"title\":\" \",\"paused\":true}",
			"{\"title\":\"New\",\"paused\":\"x\"}",
			"{\"title\":\"New\",\"schedule\":{\"frequency\":\"every_day\",\"hour\":1,\"minute\":1,\"days\":[7]}}",
			"{\"title\":\"New\",\"schedule\":{\"frequency\":\"every_day\",\"time_of_day\":\"soon\"}}" })
	void refusedQuestionStays(String body, BasecampServer basecamp) {
		ServerClient client = new ServerClient(basecamp.baseUrl());
		String token = basecamp.accessToken("jane");
		String path = "/" + basecamp.bc3().accountId() + "/questions/" + this.fair.question("Old").id() + ".json";
		String before = client.get(token, path).body();
		assertThat(client.send(token, "PUT", path, body).statusCode()).isBetween(400, 422);
		assertThat(client.get(token, path).body()).isEqualTo(before);
	}

	@Test
	void mistakesAreRefused(BasecampServer basecamp) {
		long questionnaire = this.fair.questionnaireId();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.questions().create(questionnaire, " ", AT_MIDNIGHT, new QuestionFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("title"));
		long question = this.fair.question("What broke?").id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.answers().create(question, "", new AnswerFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("content"));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.answers().create(this.fair.id(), "Lamp", new AnswerFields()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.answers().get(question));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.answers().listOfPerson(question, 1).toList());
		assertThat(this.jane.answers().list(question)).isEmpty();
		assertThat(basecamp.bc3().feed().events()).isEmpty();
		this.fair.withoutTool(Tool.QUESTIONNAIRE);
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.questionnaires().get(questionnaire));
	}

}
