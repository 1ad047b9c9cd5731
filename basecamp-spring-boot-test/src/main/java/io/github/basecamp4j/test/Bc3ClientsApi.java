package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Clientside.Approval;
import io.github.basecamp4j.test.Clientside.Correspondence;
import io.github.basecamp4j.test.Clientside.Reply;
import io.github.basecamp4j.test.Clientside.Response;
import io.github.basecamp4j.test.Clientside.Topic;

/**
 * The API of Basecamp 3, 4 and 5, as far as clients go: the older place for them, which
 * is only read here, and what else they see.
 */
final class Bc3ClientsApi extends ApiArea.Bc3 {

	Bc3ClientsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/buckets/{project}/client/approvals.json?",
				(request, account) -> list(Approval.class, Bc3ClientsApi::approval, request, account));
		routes.add("GET", "/client/approvals/{approval}.json?", this::approval);
		routes.add("GET", "/buckets/{project}/client/correspondences.json?",
				(request, account) -> list(Correspondence.class, Bc3ClientsApi::topic, request, account));
		routes.add("GET", "/client/correspondences/{correspondence}.json?", (request, account) -> Answer
			.ok(topic(account.recording(Correspondence.class, request.id("correspondence")), json(account))));
		String replies = "/buckets/{project}/client/recordings/{recording}/replies";
		routes.add("GET", replies + ".json?", this::replies);
		routes.add("GET", replies + "/{reply}.json?",
				(request, account) -> Answer.ok(reply(reply(request, account), json(account))));
		routes.add("PUT", "/recordings/{recording}/client_visibility.json?", this::updateVisibility);
	}

	private <T extends Topic> Answer list(Class<T> kind, BiFunction<T, Bc3Json, Map<String, @Nullable Object>> shape,
			Request request, Account account) {
		return this.page.of(request,
				Bc3Api.project(request, account).clientside.active(kind).sorted(Bc3Page.order(request.query())),
				(topic) -> shape.apply(topic, json(account)));
	}

	private Answer approval(Request request, Account account) {
		Approval approval = account.recording(Approval.class, request.id("approval"));
		Bc3Json json = json(account);
		Map<String, @Nullable Object> answer = approval(approval, json);
		answer.put("responses",
				approval.responses.stream()
					.filter(Recording::isActive)
					.map((response) -> response(response, json))
					.toList());
		return Answer.ok(answer);
	}

	private Answer replies(Request request, Account account) {
		return this.page.of(request, topic(request, account).activeReplies(), (reply) -> reply(reply, json(account)));
	}

	private Answer updateVisibility(Request request, Account account) {
		Recording recording = account.recording(request.id("recording"));
		JsonNode visible = request.json().path("visible_to_clients");
		if (!visible.isBoolean()) {
			throw new AnswerException(Answer.invalid("visible_to_clients", "is neither true nor false"));
		}
		if (recording.inheritsVisibility()) {
			throw new AnswerException(Answer.error(403, "Clients see this if they see what it lies in"));
		}
		recording.hiddenFromClients = !visible.asBoolean();
		recording.updatedAt = now(account);
		account.happened("client_visibility_changed", recording, recording.updatedAt);
		return Answer.ok(recording(recording, json(account)));
	}

	private static Map<String, @Nullable Object> recording(Recording recording, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(recording);
		answer.remove("position");
		if (recording.isCommentable()) {
			json.addDiscussion(answer, recording);
		}
		answer.put("content", recording.content());
		return answer;
	}

	private static Map<String, @Nullable Object> topic(Topic topic, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(topic);
		answer.remove("position");
		answer.put("subscription_url", json.url("/recordings/" + topic.id + "/subscription"));
		answer.put("content", topic.content);
		answer.put("content_attachments", json.attachments(topic.content));
		answer.put("subject", topic.subject);
		answer.put("replies_count", topic.activeReplies().count());
		answer.put("replies_url",
				json.url("/buckets/" + topic.project.id + "/client/recordings/" + topic.id + "/replies"));
		return answer;
	}

	private static Map<String, @Nullable Object> approval(Approval approval, Bc3Json json) {
		Map<String, @Nullable Object> answer = topic(approval, json);
		answer.put("due_on", (approval.dueOn != null) ? approval.dueOn.toString() : null);
		answer.put("approval_status", approval.approvalStatus());
		answer.put("approver", (approval.approver != null) ? json.person(approval.approver) : null);
		return answer;
	}

	private static Map<String, @Nullable Object> response(Response response, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(response);
		answer.remove("position");
		answer.remove("url");
		answer.put("content", response.content);
		answer.put("approved", response.approved);
		return answer;
	}

	private static Map<String, @Nullable Object> reply(Reply reply, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(reply);
		answer.remove("position");
		answer.put("content", reply.content);
		answer.put("content_attachments", json.attachments(reply.content));
		return answer;
	}

	private static Topic topic(Request request, Account account) {
		Topic topic = account.recording(Topic.class, request.id("recording"));
		if (topic.project != Bc3Api.project(request, account)) {
			throw AnswerException.notFound();
		}
		return topic;
	}

	private static Reply reply(Request request, Account account) {
		Reply reply = account.recording(Reply.class, request.id("reply"));
		if (reply.topic != topic(request, account)) {
			throw AnswerException.notFound();
		}
		return reply;
	}

}
