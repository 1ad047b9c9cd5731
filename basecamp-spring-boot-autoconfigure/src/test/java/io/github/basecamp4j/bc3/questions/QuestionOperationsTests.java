package io.github.basecamp4j.bc3.questions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bc3.recordings.RecurrenceSchedule;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link QuestionOperations}.
 */
class QuestionOperationsTests {

	private static final String QUESTION = "/999/questions/1069479417.json";

	private static final String QUESTIONS = "/999/questionnaires/1069479416/questions.json";

	private static final String PAUSE = "/999/questions/1069479417/pause.json";

	private static final String SETTINGS = "/999/questions/1069479417/notification_settings.json";

	private static final String TIDE = """
			{"id": 1069479417, "type": "Question", "title": "How high was the tide?", "paused": false,
			 "schedule": {"frequency": "every_week", "days": [0, 5], "hour": 16, "minute": 30, "week_instance": null,
			  "week_interval": null, "month_interval": null, "start_date": "2026-03-01", "end_date": null,
			  "duration": null}}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private QuestionOperations questions;

	@BeforeEach
	void setUp() {
		this.questions = QuestionOperations.create(basecamp.bc3());
	}

	@Test
	void getReadsDaysOfWhichSundayIsTheFirst() {
		basecamp.stubFor(get(QUESTION).willReturn(okJson(TIDE)));
		RecurrenceSchedule schedule = this.questions.get(1069479417).schedule();
		assertThat(schedule).isNotNull();
		assertThat(schedule.days()).containsExactly(0, 5);
		assertThat(schedule.endDate()).isNull();
	}

	@Test
	void createSendsTheScheduleInNumbers() {
		basecamp.stubFor(post(QUESTIONS).willReturn(jsonResponse(TIDE, 201)));
		QuestionScheduleFields schedule = new QuestionScheduleFields(QuestionFrequency.EVERY_OTHER_WEEK,
				LocalTime.of(16, 30))
			.withDays(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SATURDAY)
			.withStartDate(LocalDate.of(2026, 3, 1));
		this.questions.create(1069479416, "How high was the tide?", schedule,
				new QuestionFields().withVisibleToClients(false));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(QUESTIONS)), """
				{"title": "How high was the tide?", "visible_to_clients": false,
				 "schedule": {"frequency": "every_other_week", "hour": 16, "minute": 30, "days": [0, 1, 6],
				  "start_date": "2026-03-01"}}""");
	}

	@Test
	void updateSendsOnlyWhatChanges() {
		basecamp.stubFor(put(QUESTION).willReturn(okJson(TIDE)));
		this.questions.update(1069479417, new QuestionFields().withTitle("How low was the tide?"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(QUESTION)), """
				{"title": "How low was the tide?"}""");
	}

	@Test
	void pauseIsRepeatedBecauseItDoesNoHarmTwice() {
		basecamp.stubFor(post(PAUSE).inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("ready")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		basecamp.stubFor(post(PAUSE).inScenario("busy").whenScenarioStateIs("ready").willReturn(okJson("""
				{"paused": true}""")));
		assertThat(this.questions.pause(1069479417)).isEqualTo(new QuestionPause(true));
		basecamp.verify(2, postRequestedFor(urlEqualTo(PAUSE)));
	}

	@Test
	void resumeReturnsWhatIsAnswered() {
		basecamp.stubFor(delete(PAUSE).willReturn(okJson("""
				{"paused": false}""")));
		assertThat(this.questions.resume(1069479417)).isEqualTo(new QuestionPause(false));
	}

	@Test
	void updateNotificationSettingsSendsOnlyWhatChanges() {
		basecamp.stubFor(put(SETTINGS).willReturn(okJson("""
				{"responding": true, "subscribed": false}""")));
		assertThat(this.questions.updateNotificationSettings(1069479417,
				new QuestionNotificationChanges().withNotifyOnAnswer(false)))
			.isEqualTo(new QuestionNotificationSettings(true, false));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(SETTINGS)), """
				{"notify_on_answer": false}""");
	}

}
