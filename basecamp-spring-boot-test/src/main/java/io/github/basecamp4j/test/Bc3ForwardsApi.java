package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Forwards.Forward;
import io.github.basecamp4j.test.Forwards.Reply;

/**
 * The API of Basecamp 3, 4 and 5, as far as inboxes, forwarded e-mails and replies to
 * them go, which come by e-mail and are only read here.
 */
final class Bc3ForwardsApi extends ApiArea.Bc3 {

	Bc3ForwardsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/inboxes/{inbox}.json?",
				(request, account) -> Answer.ok(inbox(inbox(request, account), json(account))));
		routes.add("GET", "/inboxes/{inbox}/inbox_forwards.json?", this::forwards);
		routes.add("GET", "/inbox_forwards/{forward}.json?",
				(request, account) -> Answer.ok(forward(forward(request, account), json(account))));
		routes.add("GET", "/inbox_forwards/{forward}/replies.json?", this::replies);
		routes.add("GET", "/inbox_forwards/{forward}/replies/{reply}.json?",
				(request, account) -> Answer.ok(reply(reply(request, account), json(account))));
	}

	private Answer forwards(Request request, Account account) {
		Tool inbox = inbox(request, account);
		return this.page.of(request, inbox.project.forwards.active(inbox).sorted(Bc3Page.order(request.query())),
				(forward) -> forward(forward, json(account)));
	}

	private Answer replies(Request request, Account account) {
		return this.page.of(request, forward(request, account).activeReplies(), (reply) -> reply(reply, json(account)));
	}

	private static Map<String, @Nullable Object> inbox(Tool inbox, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(inbox);
		answer.put("forwards_count", inbox.project.forwards.active(inbox).count());
		answer.put("forwards_url", json.url("/inboxes/" + inbox.id + "/inbox_forwards"));
		return answer;
	}

	static Map<String, @Nullable Object> forward(Forward forward, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(forward);
		answer.remove("position");
		answer.put("subscription_url", json.url("/recordings/" + forward.id + "/subscription"));
		answer.put("content", forward.content);
		answer.put("content_attachments", json.attachments(forward.content));
		answer.put("subject", forward.subject);
		answer.put("from", forward.from);
		answer.put("replies_count", forward.activeReplies().count());
		answer.put("replies_url", json.url("/inbox_forwards/" + forward.id + "/replies"));
		return answer;
	}

	private static Map<String, @Nullable Object> reply(Reply reply, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(reply);
		answer.remove("position");
		json.addBoosts(answer, reply);
		answer.put("content", reply.content);
		answer.put("content_attachments", json.attachments(reply.content));
		return answer;
	}

	private static Tool inbox(Request request, Account account) {
		return account.tool(Tool.Kind.INBOX, request.id("inbox"));
	}

	private static Forward forward(Request request, Account account) {
		return account.recording(Forward.class, request.id("forward"));
	}

	private static Reply reply(Request request, Account account) {
		Reply reply = account.recording(Reply.class, request.id("reply"));
		if (reply.forward != forward(request, account)) {
			throw AnswerException.notFound();
		}
		return reply;
	}

}
