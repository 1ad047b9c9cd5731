package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.BcxTalk.Topic;

/**
 * The API of Basecamp 2, as far as topics go.
 */
final class BcxTopicsApi extends ApiArea.Bcx {

	BcxTopicsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		addLists(routes, "", false);
		addLists(routes, "/archived", true);
		routes.add("PUT", "/projects/{project}/topics/{topic}/archive.json", this::archive);
		routes.add("PUT", "/projects/{project}/topics/{topic}/activate.json", this::activate);
	}

	private void addLists(GuardedRoutes routes, String which, boolean archived) {
		routes.add("GET", "/topics" + which + ".json",
				(request, account) -> BcxApi.page(request,
						topics(account.projects.values().stream().filter(BcxApi::isActive), archived, request),
						(topic) -> withBucket(topic, json(account))));
		routes.add("GET", "/projects/{project}/topics" + which + ".json",
				(request, account) -> BcxApi.page(request,
						topics(Stream.of(BcxApi.project(request, account)), archived, request),
						(topic) -> shape(topic, json(account))));
	}

	private static Stream<Topic> topics(Stream<Project> projects, boolean archived, Request request) {
		Comparator<Topic> byTime = Comparator.comparing(Topic::updatedAt);
		return projects
			.flatMap((project) -> BcxTalk.topics(project).filter((topic) -> project.talk.isArchived(topic) == archived))
			.sorted((request.query().getOrDefault("sort", "newest").equals("oldest") ? byTime : byTime.reversed())
				.thenComparing(Topic::id));
	}

	private Answer archive(Request request, Account account) {
		Topic topic = topic(request, account);
		topic.topicable().project.talk.archive(topic);
		account.happened("archived", topic.topicable(), now(account));
		return Answer.noContent();
	}

	private Answer activate(Request request, Account account) {
		Topic topic = topic(request, account);
		topic.topicable().project.talk.activate(topic);
		account.happened("unarchived", topic.topicable(), now(account));
		return Answer.noContent();
	}

	private static Topic topic(Request request, Account account) {
		Project project = BcxApi.project(request, account);
		if (!BcxApi.isActive(project)) {
			throw new AnswerException(Answer.error(403, "The project is not active"));
		}
		return BcxTalk.topics(project)
			.filter((topic) -> topic.id() == request.id("topic"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Map<String, @Nullable Object> withBucket(Topic topic, BcxJson json) {
		Map<String, @Nullable Object> answer = shape(topic, json);
		answer.put("bucket", json.bucket(topic.topicable().project));
		return answer;
	}

	private static Map<String, @Nullable Object> shape(Topic topic, BcxJson json) {
		Recording topicable = topic.topicable();
		return Json.object("id", topic.id(), "title", topicable.title(), "excerpt", topic.excerpt(), "created_at",
				BcxJson.seconds(topicable.createdAt), "updated_at", BcxJson.time(topic.updatedAt()), "attachments",
				topic.files(), "private", topicable.hiddenFromClients, "trashed", false, "last_updater",
				BcxJson.reference(topic.lastUpdater()), "topicable", json.reference(topicable));
	}

}
