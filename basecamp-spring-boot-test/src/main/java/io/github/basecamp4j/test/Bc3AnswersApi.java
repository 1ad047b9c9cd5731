package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Questions.Question;

/**
 * The API of Basecamp 3, 4 and 5, as far as answers to check-in questions go.
 */
final class Bc3AnswersApi extends ApiArea.Bc3 {

	Bc3AnswersApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/questions/{question}/answers.json?", this::answers);
		routes.add("POST", "/questions/{question}/answers.json?", this::createAnswer);
		routes.add("GET", "/questions/{question}/answers/by.json?", this::answerers);
		routes.add("GET", "/questions/{question}/answers/by/{person}.json?", this::answersOfPerson);
		routes.add("GET", "/question_answers/{answer}.json?",
				(request, account) -> Answer.ok(answer(answer(request, account), json(account))));
		routes.add("PUT", "/question_answers/{answer}.json?", this::updateAnswer);
	}

	private Answer answers(Request request, Account account) {
		Map<String, String> query = request.query();
		String date = query.get("date");
		String creator = query.get("creator_id");
		return answers(request, account,
				Bc3QuestionsApi.question(request, account)
					.activeAnswers()
					.filter((answer) -> date == null || date.equals(answer.groupOn.toString()))
					.filter((answer) -> creator == null || creator.equals(Long.toString(answer.creator.id))));
	}

	private Answer answers(Request request, Account account, Stream<Questions.Answer> answers) {
		return this.page.of(request, answers.sorted(Bc3Page.order(Map.of())),
				(answer) -> answer(answer, json(account)));
	}

	/**
	 * All at once, although the documentation speaks of pages.
	 */
	private Answer answerers(Request request, Account account) {
		return Answer.ok(Bc3QuestionsApi.question(request, account)
			.activeAnswers()
			.map((answer) -> answer.creator)
			.distinct()
			.map(json(account)::person)
			.toList());
	}

	private Answer answersOfPerson(Request request, Account account) {
		if (!account.people.containsKey(request.id("person"))) {
			throw AnswerException.notFound();
		}
		return answers(request, account,
				Bc3QuestionsApi.question(request, account)
					.activeAnswers()
					.filter((answer) -> answer.creator.id == request.id("person")));
	}

	private Answer createAnswer(Request request, Account account) {
		Question question = Bc3QuestionsApi.question(request, account);
		JsonNode json = sent(request);
		String content = Fields.required(json, "content");
		LocalDate groupOn = Fields.date(json, "group_on");
		Questions.Answer answer = question.add(new Questions.Answer(account.nextId(), question, content,
				(groupOn != null) ? groupOn : now(account).toLocalDate(), account.me(), now(account)));
		account.happened("created", answer, answer.createdAt);
		return Answer.created(json(account).url(answer), answer(answer, json(account)));
	}

	private Answer updateAnswer(Request request, Account account) {
		Questions.Answer answer = answer(request, account);
		JsonNode json = sent(request);
		String content = Fields.required(json, "content");
		LocalDate groupOn = Fields.date(json, "group_on");
		answer.groupOn = (groupOn != null) ? groupOn : answer.groupOn;
		answer.content = content;
		answer.updatedAt = now(account);
		account.happened("content_changed", answer, answer.updatedAt);
		return Answer.noContent();
	}

	/**
	 * What the documentation wraps may come without a wrapper.
	 */
	private static JsonNode sent(Request request) {
		JsonNode json = request.json();
		return json.has("question_answer") ? json.path("question_answer") : json;
	}

	static Map<String, @Nullable Object> answer(Questions.Answer answer, Bc3Json json) {
		Map<String, @Nullable Object> shown = json.recording(answer);
		shown.remove("position");
		json.addDiscussion(shown, answer);
		shown.put("content", answer.content);
		shown.put("content_attachments", json.attachments(answer.content));
		shown.put("group_on", answer.groupOn.toString());
		return shown;
	}

	private static Questions.Answer answer(Request request, Account account) {
		return account.recording(Questions.Answer.class, request.id("answer"));
	}

}
