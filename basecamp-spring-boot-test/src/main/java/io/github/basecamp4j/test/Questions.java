package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The check-ins of a project of Basecamp 3, 4 and 5.
 */
final class Questions {

	private final List<Question> questions = new ArrayList<>();

	Question add(Question question) {
		this.questions.add(question);
		return question;
	}

	void removeIf(Predicate<Recording> lost) {
		this.questions.removeIf(lost);
	}

	Stream<Question> stream() {
		return this.questions.stream();
	}

	Stream<Question> active(Tool questionnaire) {
		return stream().filter((question) -> question.questionnaire == questionnaire && question.isActive());
	}

	Stream<Recording> recordings() {
		return stream().flatMap((question) -> Stream.concat(Stream.of(question), question.answers.stream()));
	}

	/**
	 * What the people of the project are asked again and again.
	 */
	static final class Question extends Recording {

		final List<Answer> answers = new ArrayList<>();

		/**
		 * Who decided whether to be asked. All others are if they are members.
		 */
		final Map<Person, Boolean> responding = new HashMap<>();

		Tool questionnaire;

		String title;

		QuestionSchedule schedule;

		boolean paused;

		Question(long id, Project project, String title, QuestionSchedule schedule, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.questionnaire = project.tool(Tool.Kind.QUESTIONNAIRE);
			this.title = title;
			this.schedule = schedule;
			this.subscribers.addAll(project.liveMembers());
		}

		Answer add(Answer answer) {
			this.answers.add(answer);
			return answer;
		}

		Stream<Answer> activeAnswers() {
			return this.answers.stream().filter(Recording::isActive);
		}

		boolean asks(Person person) {
			return this.responding.getOrDefault(person, this.project.members.contains(person));
		}

		/**
		 * Return when somebody was asked who has not answered since.
		 * @param person who was asked
		 * @param now the time
		 * @return the time, {@code null} if no answer is missing
		 */
		@Nullable OffsetDateTime waitsSince(Person person, OffsetDateTime now) {
			if (!isLive() || this.paused || !asks(person)) {
				return null;
			}
			OffsetDateTime asked = this.schedule.lastAsked(now);
			return (asked == null || activeAnswers()
				.anyMatch((answer) -> answer.creator == person && !answer.groupOn.isBefore(asked.toLocalDate()))) ? null
						: asked;
		}

		@Override
		boolean isCommentable() {
			return false;
		}

		@Override
		String type() {
			return "Question";
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		Recording parent() {
			return this.questionnaire;
		}

	}

	/**
	 * What somebody answered.
	 */
	static final class Answer extends Recording {

		final Question question;

		String content;

		/**
		 * The day that it is for.
		 */
		LocalDate groupOn;

		Answer(long id, Question question, String content, LocalDate groupOn, Person creator,
				OffsetDateTime createdAt) {
			super(id, question.project, creator, createdAt);
			this.question = question;
			this.content = content;
			this.groupOn = groupOn;
			this.subscribers.addAll(question.subscribers);
		}

		@Override
		boolean inheritsVisibility() {
			return true;
		}

		@Override
		String type() {
			return "Question::Answer";
		}

		@Override
		String title() {
			return this.question.title;
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.question;
		}

	}

}
