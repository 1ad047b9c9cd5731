package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The API of Basecamp 2, as far as people star projects for themselves.
 */
final class BcxStarsApi extends ApiArea.Bcx {

	BcxStarsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/stars.json", this::list);
		routes.add("POST", "/projects/{project}/star.json", this::star);
		routes.add("DELETE", "/projects/{project}/star.json", this::unstar);
	}

	private Answer list(Request request, Account account) {
		return BcxApi.page(request,
				account.projects.values()
					.stream()
					.filter((project) -> BcxApi.isActive(project) && project.stars.containsKey(account.me())),
				(project) -> shape(project, project.stars.getOrDefault(account.me(), project.createdAt),
						json(account)));
	}

	private Answer star(Request request, Account account) {
		BcxApi.project(request, account).stars.putIfAbsent(account.me(), now(account));
		return Answer.created();
	}

	private Answer unstar(Request request, Account account) {
		BcxApi.project(request, account).stars.remove(account.me());
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> shape(Project project, OffsetDateTime since, BcxJson json) {
		String path = BcxJson.path(project);
		return Json.object("project_id", project.id, "created_at", BcxJson.seconds(since), "url", json.url(path),
				"app_url", json.appUrl(path));
	}

}
