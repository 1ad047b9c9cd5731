package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Kind;
import io.github.basecamp4j.test.Forwards.Forward;
import io.github.basecamp4j.test.Messages.Message;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * The API of Basecamp 3, 4 and 5, as far as it lists everything of a kind in the active
 * projects, without files.
 */
final class Bc3EverythingApi extends ApiArea.Bc3 {

	private static final int PROJECTS_ON_A_PAGE = 5;

	private final Bc3Page groups;

	Bc3EverythingApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
		this.groups = new Bc3Page(baseUrl, PROJECTS_ON_A_PAGE);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		addRecordings(routes, "messages", Message.class, Bc3EverythingApi::message);
		addRecordings(routes, "comments", Comment.class, Bc3CommentsApi::comment);
		addRecordings(routes, "checkins", Questions.Answer.class, Bc3AnswersApi::answer);
		addRecordings(routes, "forwards", Forward.class, Bc3ForwardsApi::forward);
		addWork(routes, new Work<>("todos", (project) -> project.todos.todos(), Bc3TodosApi::todo));
		Work<Card> cards = new Work<>("cards", (project) -> project.cardTables().flatMap(Cards::cards),
				Bc3CardsJson::listedCard);
		addWork(routes, cards);
		addGroups(routes, cards, "not_now", (card) -> !card.isCompleted() && isNotNow(card));
	}

	private <T extends Recording> void addRecordings(GuardedRoutes routes, String name, Class<T> kind,
			BiFunction<T, Bc3Json, Map<String, @Nullable Object>> json) {
		routes.add("GET", "/" + name + ".json?",
				(request, account) -> this.page.of(request,
						live(account).filter(kind::isInstance).sorted(Bc3Page.order(Map.of())).map(kind::cast),
						(recording) -> json.apply(recording, json(account))));
	}

	/**
	 * Return what can be seen in the projects that are active.
	 */
	static Stream<Recording> live(Account account) {
		return account.recordings()
			.filter((recording) -> recording.isLive() && recording.project.status().equals("active"));
	}

	/**
	 * Less is told of its type than elsewhere.
	 */
	private static Map<String, @Nullable Object> message(Message message, Bc3Json json) {
		Map<String, @Nullable Object> answer = Bc3MessagesApi.message(message, json);
		Messages.Type type = message.type;
		if (type != null) {
			answer.put("category", Json.object("id", type.id, "name", type.name, "icon", type.icon));
		}
		return answer;
	}

	private <T extends Assignable> void addWork(GuardedRoutes routes, Work<T> work) {
		Predicate<T> open = (assignable) -> !assignable.isCompleted() && !isNotNow(assignable);
		addGroups(routes, work, "open", open);
		addGroups(routes, work, "completed", Assignable::isCompleted);
		addGroups(routes, work, "unassigned", open.and((assignable) -> assignable.assignees.isEmpty()));
		addGroups(routes, work, "no_due_date", open.and((assignable) -> assignable.dueOn == null));
		routes.add("GET", "/" + work.name() + "/overdue.json?", (request, account) -> {
			LocalDate today = now(account).toLocalDate();
			return Answer.ok(activeProjects(account)
				.flatMap((project) -> work.live(project,
						open.and((assignable) -> assignable.isOverdue(today)).and(asked(request, today))))
				.sorted(Assignable.BY_DAY)
				.map((assignable) -> work.json().apply(assignable, json(account)))
				.toList());
		});
	}

	private <T extends Assignable> void addGroups(GuardedRoutes routes, Work<T> work, String name, Predicate<T> kind) {
		routes.add("GET", "/" + work.name() + "/" + name + ".json?", (request, account) -> {
			Predicate<T> wanted = kind.and(asked(request, now(account).toLocalDate()));
			return this.groups.of(request,
					activeProjects(account).filter((project) -> work.live(project, wanted).findAny().isPresent()),
					(project) -> group(project, work, wanted, json(account)));
		});
	}

	private static <T extends Assignable> Map<String, @Nullable Object> group(Project project, Work<T> work,
			Predicate<T> wanted, Bc3Json json) {
		return Json.object("bucket", Bc3Json.bucket(project), work.name(),
				work.live(project, wanted).map((assignable) -> work.json().apply(assignable, json)).toList());
	}

	private static Stream<Project> activeProjects(Account account) {
		return account.projects.values().stream().filter((project) -> project.status().equals("active"));
	}

	private static boolean isNotNow(Assignable assignable) {
		return assignable instanceof Card card && card.column.kind == Kind.NOT_NOW;
	}

	private static Predicate<Assignable> asked(Request request, LocalDate today) {
		List<String> assignees = request.values("assignee_ids[]");
		Predicate<Assignable> due = switch (request.query().getOrDefault("due", "")) {
			case "with" -> (assignable) -> assignable.dueOn != null;
			case "without" -> (assignable) -> assignable.dueOn == null;
			case "overdue" -> (assignable) -> assignable.isOverdue(today);
			default -> (assignable) -> true;
		};
		return due.and((assignable) -> assignees.isEmpty()
				|| assignable.assignees.stream().anyMatch((person) -> assignees.contains(Long.toString(person.id))));
	}

	/**
	 * A kind of work, to-dos or cards.
	 *
	 * @param <T> the kind
	 * @param name what paths and answers call it
	 * @param all all that a project has of it
	 * @param json its shape
	 */
	private record Work<T extends Assignable>(String name, Function<Project, Stream<T>> all,
			BiFunction<T, Bc3Json, Map<String, @Nullable Object>> json) {

		Stream<T> live(Project project, Predicate<T> wanted) {
			return this.all.apply(project).filter(Recording::isLive).filter(wanted);
		}

	}

}
