package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.BcxMail.Forward;

/**
 * The API of Basecamp 2, as far as forwarded e-mails go.
 */
final class BcxForwardsApi extends ApiArea.Bcx {

	BcxForwardsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/forwards.json",
				(request, account) -> BcxApi.page(request,
						forwards(request, account.projects.values().stream().filter(BcxApi::isActive)),
						(forward) -> withBucket(forward, json(account))));
		routes.add("GET", "/projects/{project}/forwards.json",
				(request, account) -> BcxApi.page(request,
						forwards(request, Stream.of(BcxApi.project(request, account))),
						(forward) -> listed(forward, json(account))));
		routes.add("GET", "/projects/{project}/forwards/{forward}.json",
				(request, account) -> Answer.ok(shape(forward(request, account), json(account))));
	}

	private static Stream<Forward> forwards(Request request, Stream<Project> projects) {
		return projects.flatMap((project) -> project.mail.liveForwards()).sorted(order(request));
	}

	private static Comparator<Forward> order(Request request) {
		Comparator<Forward> bySubject = Comparator.comparing((forward) -> forward.subject,
				String.CASE_INSENSITIVE_ORDER);
		Comparator<Forward> byTime = Comparator.<Forward, OffsetDateTime>comparing((forward) -> forward.createdAt)
			.thenComparing((forward) -> forward.id);
		Comparator<Forward> order = switch (request.query().getOrDefault("sort", "newest")) {
			case "az" -> bySubject;
			case "za" -> bySubject.reversed();
			case "oldest" -> byTime;
			default -> byTime.reversed();
		};
		return order.thenComparing((forward) -> forward.id);
	}

	private static Forward forward(Request request, Account account) {
		return BcxApi.project(request, account).mail.liveForwards()
			.filter((forward) -> forward.id == request.id("forward"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Map<String, @Nullable Object> withBucket(Forward forward, BcxJson json) {
		Map<String, @Nullable Object> answer = listed(forward, json);
		answer.put("bucket", bucket(forward, json));
		return answer;
	}

	private static Map<String, @Nullable Object> listed(Forward forward, BcxJson json) {
		String path = BcxJson.path(forward);
		Map<String, @Nullable Object> answer = bare(forward);
		answer.put("url", json.url(path));
		answer.put("app_url", json.appUrl(path));
		return answer;
	}

	private static Map<String, @Nullable Object> shape(Forward forward, BcxJson json) {
		Map<String, @Nullable Object> bucket = bucket(forward, json);
		bucket.remove("app_url");
		List<Map<String, @Nullable Object>> attachments = json.attachments(forward);
		attachments.forEach((attachment) -> attachment.remove("app_url"));
		Map<String, @Nullable Object> answer = bare(forward);
		answer.put("bucket", bucket);
		answer.put("content", forward.plainText());
		answer.put("content_html", "<!DOCTYPE html>\n<html><body>" + forward.content + "</body></html>");
		answer.put("creator", json.summary(forward.creator));
		answer.put("attachments", attachments);
		answer.put("comments", json.commentsWithFiles(forward));
		answer.put("subscribers", BcxJson.subscribers(forward));
		return answer;
	}

	private static Map<String, @Nullable Object> bare(Forward forward) {
		return Json.object("id", forward.id, "subject", forward.subject, "from", forward.from, "created_at",
				BcxJson.time(forward.createdAt), "updated_at", BcxJson.time(forward.updatedAt), "private",
				forward.hiddenFromClients, "trashed", forward.isTrashed());
	}

	private static Map<String, @Nullable Object> bucket(Forward forward, BcxJson json) {
		Map<String, @Nullable Object> bucket = json.bucket(forward.project);
		bucket.remove("color");
		return bucket;
	}

}
