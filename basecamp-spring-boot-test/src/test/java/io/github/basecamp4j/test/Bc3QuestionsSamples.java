package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.questions.Answer;
import io.github.basecamp4j.bc3.questions.Question;
import io.github.basecamp4j.bc3.questions.QuestionNotificationSettings;
import io.github.basecamp4j.bc3.questions.QuestionPause;
import io.github.basecamp4j.bc3.questions.QuestionReminder;
import io.github.basecamp4j.bc3.questions.Questionnaire;

/**
 * Check-in questions and answers of Basecamp 3, 4 and 5.
 */
final class Bc3QuestionsSamples implements Samples {

	private static final String QUESTION = """
			{"question": {"title": "What have you read?",
			 "schedule": {"frequency": "every_day", "time_of_day": "5:30pm", "days": ["1", "2"]}}}""";

	private static final String ANSWER = """
			{"question_answer": {"content": "<div>The news</div>", "group_on": "2026-05-01"}}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Questionnaire", Questionnaire.class, "Question", Question.class, "QuestionAnswer", Answer.class,
				"QuestionReminder", QuestionReminder.class, "QuestionPause", QuestionPause.class,
				"QuestionNotificationSettings", QuestionNotificationSettings.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String question = caller.post("/questionnaires/" + ids.get("questionnaireId") + "/questions.json", QUESTION);
		ids.put("questionId", question);
		ids.put("answerId", caller.post("/questions/" + question + "/answers.json", ANSWER));
		if (operation.name().equals("GetAnswersByPerson")) {
			ids.put("personId", caller.read("/my/profile.json").path("id").asString());
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateQuestion", "UpdateQuestion" -> QUESTION;
			case "CreateAnswer", "UpdateAnswer" -> ANSWER;
			case "UpdateQuestionNotificationSettings" -> "{\"responding\": true}";
			default -> null;
		};
	}

}
