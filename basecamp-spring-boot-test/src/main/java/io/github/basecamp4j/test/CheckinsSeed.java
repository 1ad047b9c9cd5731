package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Boosts.Boost;
import io.github.basecamp4j.test.Questions.Answer;
import io.github.basecamp4j.test.Questions.Question;

/**
 * Asks the people of a seeded account of Basecamp 3 a question in each project, and lets
 * them applaud.
 */
final class CheckinsSeed {

	private static final int TIMES_ANSWERED = 3;

	/**
	 * In one of so many projects the owner has not answered yet.
	 */
	private static final int UNANSWERED = 19;

	private final Account account;

	private final OffsetDateTime now;

	private final JsonNode words;

	private CheckinsSeed(Account account, OffsetDateTime now, JsonNode words) {
		this.account = account;
		this.now = now.truncatedTo(ChronoUnit.MINUTES);
		this.words = words;
	}

	static void plant(Account account, OffsetDateTime now) {
		CheckinsSeed seed = new CheckinsSeed(account, now, Seed.words("seed-checkins.json"));
		int number = 0;
		for (Project project : account.projects.values()) {
			seed.addTo(project, number);
			number++;
		}
	}

	private void addTo(Project project, int number) {
		JsonNode words = word("questions", number);
		OffsetDateTime time = this.now.minusDays(60);
		List<Integer> days = new ArrayList<>();
		words.path(2).forEach((day) -> days.add(day.asInt()));
		QuestionSchedule schedule = new QuestionSchedule(words.path(1).asString(), days, words.path(3).asInt(), 30,
				null, null, null, time.toLocalDate(), null);
		Question question = project.questions.add(new Question(this.account.nextId(), project, words.path(0).asString(),
				schedule, project.member(number), time));
		OffsetDateTime asked = schedule.lastAsked(this.now);
		for (int i = 0; i < TIMES_ANSWERED && asked != null; i++) {
			answer(question, number + i, asked, i == 0 && number % UNANSWERED == 0);
			asked = schedule.lastAsked(asked.minusMinutes(1));
		}
		Recording message = project.messages.stream().findFirst().orElse(null);
		if (message != null) {
			boost(message, number, message.createdAt.plusMinutes(30));
		}
	}

	/**
	 * Let those answer who have had the time.
	 */
	private void answer(Question question, int number, OffsetDateTime asked, boolean withoutMe) {
		OffsetDateTime time = asked;
		Answer previous = null;
		for (Person person : question.project.members) {
			time = time.plusMinutes(17);
			if ((withoutMe && person == this.account.me()) || !time.isBefore(this.now)) {
				continue;
			}
			String content = word("answers", number + question.answers.size()).asString();
			Answer answer = question
				.add(new Answer(this.account.nextId(), question, content, asked.toLocalDate(), person, time));
			if (previous != null && number % 2 == 0) {
				this.account.boosts.add(new Boost(this.account.nextId(), word("boosts", number).asString(), previous,
						null, person, time));
			}
			previous = answer;
		}
	}

	private void boost(Recording recording, int number, OffsetDateTime time) {
		if (time.isBefore(this.now)) {
			this.account.boosts.add(new Boost(this.account.nextId(), word("boosts", number).asString(), recording, null,
					recording.project.member(number + 1), time));
		}
	}

	private JsonNode word(String name, int number) {
		JsonNode words = this.words.path(name);
		return words.path(number % words.size());
	}

}
