package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.BcxTalk.Message;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * The API of Basecamp 2, as far as messages and comments on anything go.
 */
final class BcxMessagesApi extends ApiArea.Bcx {

	BcxMessagesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("POST", "/projects/{project}/messages.json", this::createMessage);
		routes.add("GET", "/projects/{project}/messages/{message}.json",
				(request, account) -> Answer.ok(shape(message(request, account), account)));
		routes.add("PUT", "/projects/{project}/messages/{message}.json", this::updateMessage);
		routes.add("DELETE", "/projects/{project}/messages/{message}.json",
				(request, account) -> trash(message(request, account), account));
		routes.add("POST", "/projects/{project}/{section}/{commentable}/comments.json", this::createComment);
		routes.add("DELETE", "/projects/{project}/comments/{comment}.json",
				(request, account) -> trash(comment(request, account), account));
	}

	private Answer createMessage(Request request, Account account) {
		Project project = BcxApi.project(request, account);
		JsonNode json = request.json();
		Message message = new Message(account.nextId(), project, Fields.required(json, "subject"),
				Fields.required(json, "content"), account.me(), now(account));
		message.hiddenFromClients = BcxApi.hiddenFromClients(json, project, false);
		BcxFilesApi.attach(BcxFilesApi.files(json, account), message, account);
		subscribe(message, json.path("subscribers"), account);
		invite(message, json.path("new_subscriber_emails"), account);
		project.talk.add(message);
		account.happened("created", message, message.createdAt);
		return Answer.created(json(account).url(BcxJson.path(message)), shape(message, account));
	}

	private Answer updateMessage(Request request, Account account) {
		Message message = message(request, account);
		BcxApi.requireAdmin(account, message.creator);
		JsonNode json = request.json();
		boolean hidden = BcxApi.hiddenFromClients(json, message.project, message.hiddenFromClients);
		String subject = json.has("subject") ? Fields.required(json, "subject") : message.subject;
		message.content = json.has("content") ? Fields.required(json, "content") : message.content;
		message.subject = subject;
		message.hiddenFromClients = hidden;
		message.updatedAt = now(account);
		account.happened("content_changed", message, message.updatedAt);
		return Answer.ok(shape(message, account));
	}

	private Answer createComment(Request request, Account account) {
		Recording commentable = commentable(request, account);
		JsonNode json = request.json();
		Comment comment = new Comment(account.nextId(), commentable, Fields.required(json, "content"), account.me(),
				now(account));
		BcxFilesApi.attach(BcxFilesApi.files(json, account), comment, account);
		commentable.add(comment);
		subscribe(commentable, json.path("subscribers"), account);
		invite(commentable, json.path("new_subscriber_emails"), account);
		account.happened("created", comment, comment.createdAt);
		Map<String, @Nullable Object> answer = json(account).comment(comment);
		answer.put("private", commentable.hiddenFromClients);
		answer.put("trashed", false);
		answer.put("topic_url", json(account).url("/topics/" + new BcxTalk.Topic(commentable).id()));
		return Answer.json(201, answer);
	}

	/**
	 * Subscribe people, but for those without access.
	 * @param recording what they subscribe to
	 * @param subscribers their ids, or {@code all}
	 * @param account their account
	 */
	static void subscribe(Recording recording, JsonNode subscribers, Account account) {
		List<Person> members = recording.project.members;
		if (subscribers.asString("").equals("all")) {
			recording.subscribers.addAll(members);
		}
		subscribers.forEach((id) -> {
			Person person = account.people.get(id.asLong(0));
			if (person != null && members.contains(person)) {
				recording.subscribers.add(person);
			}
		});
	}

	private void invite(Recording recording, JsonNode emailAddresses, Account account) {
		emailAddresses.forEach((emailAddress) -> recording.subscribers
			.add(BcxAccessesApi.invite(emailAddress.asString(""), account, now(account))));
	}

	private Answer trash(Recording thing, Account account) {
		BcxApi.requireAdmin(account, thing.creator);
		thing.changeStatus("trashed", now(account));
		account.happened("trashed", thing, thing.updatedAt);
		return Answer.noContent();
	}

	private static Recording commentable(Request request, Account account) {
		String path = request.path();
		return BcxApi.project(request, account)
			.recordings()
			.filter((recording) -> recording.id == request.id("commentable") && !recording.isTrashed())
			.filter((recording) -> path.endsWith(BcxJson.path(recording) + "/comments.json"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Comment comment(Request request, Account account) {
		return BcxApi.project(request, account)
			.recordings()
			.flatMap(Recording::liveComments)
			.filter((comment) -> comment.id == request.id("comment"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Message message(Request request, Account account) {
		return BcxApi.project(request, account).talk.messages()
			.filter((message) -> message.id == request.id("message") && !message.isTrashed())
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private Map<String, @Nullable Object> shape(Message message, Account account) {
		BcxJson json = json(account);
		return Json.object("id", message.id, "subject", message.subject, "created_at",
				BcxJson.seconds(message.createdAt), "updated_at", BcxJson.seconds(message.updatedAt), "content",
				message.content, "private", message.hiddenFromClients, "trashed", message.isTrashed(), "creator",
				json.summary(message.creator), "comments", json.comments(message), "subscribers",
				BcxJson.subscribers(message));
	}

}
