package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Recording.Comment;

/**
 * The API of Basecamp 3, 4 and 5, as far as comments go.
 */
final class Bc3CommentsApi extends ApiArea.Bc3 {

	Bc3CommentsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/recordings/{recording}/comments.json?", this::comments);
		routes.add("POST", "/recordings/{recording}/comments.json?", this::createComment);
		routes.add("GET", "/comments/{comment}.json?",
				(request, account) -> Answer.ok(comment(comment(request, account), json(account))));
		routes.add("PUT", "/comments/{comment}.json?", this::updateComment);
	}

	private Answer comments(Request request, Account account) {
		return this.page.of(request,
				account.recording(request.id("recording")).comments.stream().filter(Recording::isActive),
				(comment) -> comment(comment, json(account)));
	}

	private Answer createComment(Request request, Account account) {
		Recording recording = account.recording(request.id("recording"));
		if (!recording.isCommentable()) {
			throw new AnswerException(Answer.error(403, "This cannot be commented on"));
		}
		Comment comment = account.addComment(recording, Fields.required(request.json(), "content"), account.me(),
				now(account));
		account.happened("created", comment, comment.createdAt);
		return Answer.created(page(comment, account), comment(comment, json(account)));
	}

	private Answer updateComment(Request request, Account account) {
		Comment comment = comment(request, account);
		comment.content = Fields.required(request.json(), "content");
		comment.updatedAt = now(account);
		account.happened("content_changed", comment, comment.updatedAt);
		return Answer.ok(comment(comment, json(account))).with("Location", page(comment, account));
	}

	/**
	 * Where the comment is in a browser.
	 */
	private String page(Comment comment, Account account) {
		return json(account).appUrl(comment.parent) + "#__recording_" + comment.id;
	}

	static Map<String, @Nullable Object> comment(Comment comment, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(comment);
		answer.remove("position");
		json.addBoosts(answer, comment);
		answer.put("content", comment.content);
		answer.put("content_attachments", json.attachments(comment.text()));
		return answer;
	}

	private static Comment comment(Request request, Account account) {
		return account.recording(Comment.class, request.id("comment"));
	}

}
