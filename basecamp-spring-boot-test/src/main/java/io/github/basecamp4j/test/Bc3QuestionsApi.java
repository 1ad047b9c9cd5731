package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Questions.Question;

/**
 * The API of Basecamp 3, 4 and 5, as far as questionnaires, check-in questions and
 * reminders of them go.
 */
final class Bc3QuestionsApi extends ApiArea.Bc3 {

	private static final long REMINDERS_OF_QUESTION = 100_000;

	Bc3QuestionsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/questionnaires/{questionnaire}.json?",
				(request, account) -> Answer.ok(questionnaire(questionnaire(request, account), json(account))));
		routes.add("GET", "/questionnaires/{questionnaire}/questions.json?", this::questions);
		routes.add("POST", "/questionnaires/{questionnaire}/questions.json?", this::createQuestion);
		routes.add("GET", "/questions/{question}.json?",
				(request, account) -> Answer.ok(question(question(request, account), json(account))));
		routes.add("PUT", "/questions/{question}.json?", this::updateQuestion);
		routes.add("POST", "/questions/{question}/pause.json?", (request, account) -> pause(request, account, true));
		routes.add("DELETE", "/questions/{question}/pause.json?", (request, account) -> pause(request, account, false));
		routes.add("PUT", "/questions/{question}/notification_settings.json?", this::updateNotificationSettings);
		routes.add("GET", "/my/question_reminders.json?", this::reminders);
	}

	private Answer questions(Request request, Account account) {
		Tool questionnaire = questionnaire(request, account);
		return this.page.of(request, questionnaire.project.questions.active(questionnaire),
				(question) -> question(question, json(account)));
	}

	private Answer createQuestion(Request request, Account account) {
		Tool questionnaire = questionnaire(request, account);
		JsonNode json = sent(request);
		Question question = new Question(account.nextId(), questionnaire.project, Fields.required(json, "title"),
				schedule(json, account), account.me(), now(account));
		question.hiddenFromClients = !request.json().path("visible_to_clients").asBoolean(false);
		question.questionnaire = questionnaire;
		questionnaire.project.questions.add(question);
		account.happened("created", question, question.createdAt);
		return Answer.created(json(account).url(question), question(question, json(account)));
	}

	private Answer updateQuestion(Request request, Account account) {
		Question question = question(request, account);
		JsonNode json = sent(request);
		String title = json.has("title") ? Fields.required(json, "title") : question.title;
		QuestionSchedule schedule = json.has("schedule") ? schedule(json, account) : question.schedule;
		question.paused = flag(json, "paused", question.paused);
		question.schedule = schedule;
		question.title = title;
		question.updatedAt = now(account);
		account.happened("content_changed", question, question.updatedAt);
		return Answer.ok(question(question, json(account)));
	}

	/**
	 * What the documentation wraps may come without a wrapper.
	 */
	private static JsonNode sent(Request request) {
		JsonNode json = request.json();
		return json.has("question") ? json.path("question") : json;
	}

	private QuestionSchedule schedule(JsonNode json, Account account) {
		return QuestionSchedule.read(json.path("schedule"), now(account).toLocalDate());
	}

	private Answer pause(Request request, Account account, boolean paused) {
		Question question = question(request, account);
		if (question.paused != paused) {
			question.paused = paused;
			question.updatedAt = now(account);
			account.happened(paused ? "paused" : "resumed", question, question.updatedAt);
		}
		return Answer.ok(Map.of("paused", paused));
	}

	/**
	 * The documentation says {@code subscribed} for what is called
	 * {@code notify_on_answer} elsewhere. No digest is sent.
	 */
	private Answer updateNotificationSettings(Request request, Account account) {
		Question question = question(request, account);
		JsonNode json = request.json();
		Person me = account.me();
		boolean responding = flag(json, "responding", question.asks(me));
		boolean subscribed = flag(json, "subscribed",
				flag(json, "notify_on_answer", question.subscribers.contains(me)));
		question.responding.put(me, responding);
		if (subscribed) {
			question.subscribers.add(me);
		}
		else {
			question.subscribers.remove(me);
		}
		return Answer.ok(Json.object("responding", responding, "subscribed", subscribed));
	}

	private static boolean flag(JsonNode json, String field, boolean present) {
		return json.has(field) ? json.path(field).asBoolean() : present;
	}

	private Answer reminders(Request request, Account account) {
		OffsetDateTime now = now(account);
		return this.page.of(request,
				account.projects.values()
					.stream()
					.flatMap((project) -> project.questions.stream())
					.filter((question) -> question.waitsSince(account.me(), now) != null)
					.sorted(Comparator
						.comparing((Question question) -> since(question, account, now), Comparator.reverseOrder())
						.thenComparing((question) -> question.id)),
				(question) -> reminder(question, since(question, account, now), json(account)));
	}

	private static OffsetDateTime since(Question question, Account account, OffsetDateTime now) {
		return Objects.requireNonNull(question.waitsSince(account.me(), now));
	}

	private static Map<String, @Nullable Object> reminder(Question question, OffsetDateTime since, Bc3Json json) {
		return Json.object("reminder_id", question.id * REMINDERS_OF_QUESTION + since.toLocalDate().toEpochDay(),
				"remind_at", Bc3Json.time(since), "group_on", since.toLocalDate().toString(), "question",
				question(question, json));
	}

	private static Map<String, @Nullable Object> questionnaire(Tool questionnaire, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(questionnaire);
		answer.remove("position");
		answer.put("questions_url", json.url("/questionnaires/" + questionnaire.id + "/questions"));
		answer.put("questions_count", questionnaire.project.questions.active(questionnaire).count());
		answer.put("name", questionnaire.title());
		return answer;
	}

	private static Map<String, @Nullable Object> question(Question question, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(question);
		answer.remove("position");
		answer.put("subscription_url", json.url("/recordings/" + question.id + "/subscription"));
		answer.put("paused", question.paused);
		answer.put("schedule", question.schedule.json());
		answer.put("answers_count", question.activeAnswers().count());
		answer.put("answers_url", json.url("/questions/" + question.id + "/answers"));
		return answer;
	}

	private static Tool questionnaire(Request request, Account account) {
		return account.tool(Tool.Kind.QUESTIONNAIRE, request.id("questionnaire"));
	}

	static Question question(Request request, Account account) {
		return account.recording(Question.class, request.id("question"));
	}

}
