package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.test.Account.Person;

/**
 * All that a {@link BasecampServer} forgets when it is reset.
 */
final class World implements AutoCloseable {

	private static final int REQUESTS_REMEMBERED = 2000;

	private static final Pattern BCX_PATH = Pattern.compile("/\\d+/api/v1/.*");

	private final Router router = new Router(this::record);

	private final Deque<BasecampRequest> requests = new ArrayDeque<>();

	private final Directory directory;

	private final SignedTokens tokens;

	private final ApiGuard guard;

	private final Clock clock;

	private final WebhookCourier courier;

	World(URI baseUrl, Clock clock, Directory directory, @Nullable String fixedToken) {
		this.directory = directory;
		this.clock = clock;
		this.courier = new WebhookCourier(this.router, clock);
		this.tokens = new SignedTokens(clock);
		this.guard = new ApiGuard(this.tokens, directory, fixedToken);
		this.router.add("GET", "/", HtmlPage::front);
		new Storage(directory).addTo(this.router);
		new Launchpad(baseUrl, this.tokens, this.guard, directory, clock).addTo(this.router);
		addBcx(baseUrl, new GuardedRoutes(this.router, this.guard, "bcx", BasecampRequest.BCX_PREFIX));
		this.router.addFallback(BCX_PATH, World::missingBcxPath);
		addBc3(baseUrl, new GuardedRoutes(this.router, this.guard, "bc3", BasecampRequest.BC3_PREFIX));
	}

	private void addBcx(URI baseUrl, GuardedRoutes routes) {
		List<ApiArea.Bcx> areas = List.of( //
				new BcxApi(baseUrl, this.clock), //
				new BcxAccessesApi(baseUrl, this.clock), //
				new BcxTodosApi(baseUrl, this.clock), //
				new BcxMessagesApi(baseUrl, this.clock), //
				new BcxTopicsApi(baseUrl, this.clock), //
				new BcxCalendarsApi(baseUrl, this.clock), //
				new BcxCalendarEventsApi(baseUrl, this.clock), //
				new BcxFilesApi(baseUrl, this.clock), //
				new BcxStarsApi(baseUrl, this.clock), //
				new BcxEventsApi(baseUrl, this.clock), //
				new BcxGroupsApi(baseUrl, this.clock), //
				new BcxTagsApi(baseUrl, this.clock), //
				new BcxForwardsApi(baseUrl, this.clock));
		areas.forEach((area) -> area.addTo(routes));
	}

	private void addBc3(URI baseUrl, GuardedRoutes routes) {
		Bc3WebhooksApi webhooks = new Bc3WebhooksApi(baseUrl, this.clock, this.courier);
		this.directory.accounts()
			.stream()
			.filter((account) -> account.product.equals("bc3"))
			.forEach(webhooks::listenTo);
		List<ApiArea.Bc3> areas = List.of( //
				new Bc3Api(baseUrl, this.clock), //
				new Bc3FilesApi(baseUrl, this.clock), //
				new Bc3TodosApi(baseUrl, this.clock), //
				new Bc3UploadsApi(baseUrl, this.clock), //
				new Bc3TimelineApi(baseUrl, this.clock), //
				new Bc3CommentsApi(baseUrl, this.clock), //
				new Bc3MessagesApi(baseUrl, this.clock), //
				new Bc3SchedulesApi(baseUrl, this.clock), //
				new Bc3CampfiresApi(baseUrl, this.clock), //
				new Bc3ChatbotsApi(baseUrl, this.clock), //
				new Bc3SubscriptionsApi(baseUrl, this.clock), //
				new Bc3CardsApi(baseUrl, this.clock), //
				new Bc3SearchApi(baseUrl, this.clock), //
				new Bc3AssignmentsApi(baseUrl, this.clock), //
				new Bc3DeskApi(baseUrl, this.clock), //
				new Bc3QuestionsApi(baseUrl, this.clock), //
				new Bc3AnswersApi(baseUrl, this.clock), //
				new Bc3BoostsApi(baseUrl, this.clock), //
				new Bc3ForwardsApi(baseUrl, this.clock), //
				new Bc3ClientsApi(baseUrl, this.clock), //
				new Bc3AccountApi(baseUrl, this.clock), //
				new Bc3PersonalSettingsApi(baseUrl, this.clock), //
				new Bc3CalendarsApi(baseUrl, this.clock), //
				new Bc3ToolsApi(baseUrl, this.clock), //
				new Bc3TemplatesApi(baseUrl, this.clock), //
				new Bc3EverythingApi(baseUrl, this.clock), //
				new Bc3EverythingFilesApi(baseUrl, this.clock), //
				new Bc3LinkedFilesApi(baseUrl, this.clock), //
				new Bc3WormholesApi(baseUrl, this.clock), //
				new Bc3UpcomingApi(baseUrl, this.clock), //
				new Bc3TodolistGroupsApi(baseUrl, this.clock), //
				new Bc3HillChartsApi(baseUrl, this.clock), //
				new Bc3GaugesApi(baseUrl, this.clock), //
				new Bc3TimesheetsApi(baseUrl, this.clock), //
				new Bc3LineupApi(baseUrl, this.clock), //
				new Bc3FoldersApi(baseUrl, this.clock), //
				webhooks);
		areas.forEach((area) -> area.addTo(routes));
	}

	private static Answer missingBcxPath(Request request) {
		return request.path().endsWith(".json") ? Answer.error(404, "There is nothing at " + request.path())
				: Answer.error(415, "Every path ends in .json");
	}

	private void record(Request request) {
		SignedTokens.Claims claims = this.guard.claims(request);
		String principal = (claims == null) ? null
				: (claims.principal() != null) ? claims.principal() : Long.toString(this.directory.owner().id());
		BasecampRequest recorded = BasecampRequest.of(request, principal);
		if (recorded != null) {
			if (this.requests.size() == REQUESTS_REMEMBERED) {
				this.requests.remove();
			}
			this.requests.add(recorded);
		}
	}

	Router router() {
		return this.router;
	}

	SignedTokens tokens() {
		return this.tokens;
	}

	ApiGuard guard() {
		return this.guard;
	}

	List<BasecampRequest> requests() {
		return run(() -> List.copyOf(this.requests));
	}

	BcxArrangement bcx() {
		return new BcxArrangement(this, this.directory.first("bcx"), this.clock);
	}

	Bc3Arrangement bc3() {
		return new Bc3Arrangement(this, this.directory.first("bc3"), this.clock);
	}

	void fail(HttpMethod method, String path, int status) {
		run(() -> this.guard.fail(method.name(), path, status));
	}

	/**
	 * Let a principal be somebody in every account.
	 * @param principal name of the principal
	 */
	void join(String principal) {
		run(() -> {
			Directory.Identity identity = this.directory.identity(principal);
			this.directory.accounts().forEach((account) -> account.enter(identity));
			return identity;
		});
	}

	/**
	 * Tell webhooks nothing any more, and delete the files.
	 */
	@Override
	public void close() {
		try {
			this.courier.close();
		}
		finally {
			closeFiles();
		}
	}

	private void closeFiles() {
		synchronized (this.router) {
			try {
				for (Account account : this.directory.accounts()) {
					account.files.close();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * Let a principal be a member of a project.
	 * @param account the account
	 * @param project the project
	 * @param principal name of the principal
	 */
	void join(Account account, Project project, String principal) {
		run(() -> {
			Person person = person(account, principal);
			return !project.members.contains(person) && project.members.add(person);
		});
	}

	/**
	 * Return who a principal is in an account.
	 * @param account the account
	 * @param principal name of the principal
	 */
	Person person(Account account, String principal) {
		return account.person(this.directory.identity(principal));
	}

	/**
	 * Do something while no request is handled.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return what came of it
	 */
	<T extends @Nullable Object> T run(Supplier<T> work) {
		synchronized (this.router) {
			return work.get();
		}
	}

}
