package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Step;
import io.github.basecamp4j.test.Todos.Todo;

/**
 * The API of Basecamp 3, 4 and 5, as far as it tells who has what to do, without the
 * schedule.
 */
final class Bc3AssignmentsApi extends ApiArea.Bc3 {

	Bc3AssignmentsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/my/assignments.json?", this::assignments);
		routes.add("GET", "/my/assignments/completed.json?",
				(request, account) -> Answer.ok(json(assignedToMe(account, true), account)));
		routes.add("GET", "/my/assignments/due.json?", this::due);
		routes.add("POST", "/my/priorities.json?", this::prioritize);
		routes.add("DELETE", "/my/priorities/{recording}.json?", this::deprioritize);
		routes.add("POST", "/my/priority_moves.json?", this::movePriority);
		routes.add("GET", "/reports/todos/assigned.json?", this::assignablePeople);
		routes.add("GET", "/reports/todos/assigned/{person}.json?", this::assigned);
		routes.add("GET", "/reports/todos/overdue.json?", this::overdue);
	}

	private Answer assignments(Request request, Account account) {
		List<Assignable> priorities = account.desk().priorities.stream()
			.filter((assignable) -> assignable.isLive() && !assignable.isCompleted())
			.toList();
		List<Assignable> shown = priorities.stream().map(Bc3AssignmentsApi::shown).toList();
		return Answer.ok(Json.object("priorities", priorities.stream().map((priority) -> {
			Map<String, @Nullable Object> json = Bc3DeskJson.assignment(shown(priority), account.me(), json(account));
			json.put("priority_recording_id", priority.id);
			return json;
		}).toList(), "non_priorities",
				json(assignedToMe(account, false).filter((assignable) -> !shown.contains(assignable)), account)));
	}

	private static Assignable shown(Assignable assignable) {
		return (assignable instanceof Step step) ? step.card : assignable;
	}

	private static Stream<Assignable> assignedToMe(Account account, boolean completed) {
		Person me = account.me();
		return account.recordings()
			.filter((recording) -> recording instanceof Todo || recording instanceof Card)
			.map(Assignable.class::cast)
			.filter((assignable) -> assignable.isLive() && assignable.isCompleted() == completed)
			.filter((assignable) -> assignable.isAssignedTo(me)
					|| (assignable instanceof Card card && hasStepFor(card, me)))
			.sorted(Assignable.BY_DAY);
	}

	private static boolean hasStepFor(Card card, Person person) {
		return card.steps.stream()
			.anyMatch((step) -> step.isActive() && !step.isCompleted() && step.isAssignedTo(person));
	}

	private List<Map<String, @Nullable Object>> json(Stream<Assignable> assignables, Account account) {
		return assignables.map((assignable) -> Bc3DeskJson.assignment(assignable, account.me(), json(account)))
			.toList();
	}

	private Answer due(Request request, Account account) {
		BiPredicate<LocalDate, LocalDate> scope = scope(request.query().getOrDefault("scope", "overdue"));
		LocalDate today = now(account).toLocalDate();
		return Answer.ok(json(assignedToMe(account, false)
			.filter((assignable) -> assignable.dueOn != null && scope.test(assignable.dueOn, today)), account));
	}

	/**
	 * Return which days belong to a scope, by today.
	 */
	private static BiPredicate<LocalDate, LocalDate> scope(String scope) {
		return switch (scope) {
			case "overdue" -> LocalDate::isBefore;
			case "due_today" -> LocalDate::equals;
			case "due_tomorrow" -> (day, today) -> day.equals(today.plusDays(1));
			case "due_later_this_week" -> (day, today) -> day.isAfter(today.plusDays(1)) && !day.isAfter(sunday(today));
			case "due_next_week" -> (day, today) -> day.isAfter(today.plusDays(1)) && day.isAfter(sunday(today))
					&& !day.isAfter(sunday(today).plusWeeks(1));
			case "due_later" -> (day, today) -> day.isAfter(sunday(today).plusWeeks(1));
			default -> throw new AnswerException(Answer.error(400, "There is no scope " + scope));
		};
	}

	private static LocalDate sunday(LocalDate day) {
		return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
	}

	private Answer prioritize(Request request, Account account) {
		Assignable assignable = assignable(request.json().path("id").asLong(), account);
		List<Assignable> priorities = account.desk().priorities;
		if (!priorities.contains(assignable)) {
			priorities.add(assignable);
		}
		return Answer.noContent();
	}

	private Answer deprioritize(Request request, Account account) {
		account.desk().priorities.remove(assignable(request.id("recording"), account));
		return Answer.noContent();
	}

	private Answer movePriority(Request request, Account account) {
		JsonNode json = request.json();
		int position = json.path("position").asInt(0);
		if (position < 1) {
			return Answer.error(400, "The position is missing or too low");
		}
		Assignable assignable = assignable(json.path("source_id").asLong(), account);
		List<Assignable> priorities = account.desk().priorities;
		if (!priorities.contains(assignable)) {
			return Answer.invalid("source_id", "is not up next");
		}
		if (position > priorities.size()) {
			return Answer.invalid("position", "is out of range");
		}
		Todos.move(priorities, assignable, position);
		return Answer.noContent();
	}

	private static Assignable assignable(long id, Account account) {
		if (account.recording(id) instanceof Assignable assignable) {
			return assignable;
		}
		throw AnswerException.notFound();
	}

	private Answer assignablePeople(Request request, Account account) {
		return Answer.ok(account.people.values()
			.stream()
			.filter((person) -> !person.trashed)
			.map(json(account)::person)
			.toList());
	}

	private Answer assigned(Request request, Account account) {
		Person person = account.people.get(request.id("person"));
		if (person == null) {
			throw AnswerException.notFound();
		}
		boolean byDay = "date".equals(request.query().get("group_by"));
		Comparator<Todo> order = byDay ? Assignable.BY_DAY::compare
				: Comparator.comparing((Todo todo) -> todo.project.id).thenComparing(Assignable.BY_DAY);
		return Answer
			.ok(Json.object("person", json(account).person(person), "grouped_by", byDay ? "date" : "bucket", "todos",
					open(account).filter((todo) -> todo.isAssignedTo(person))
						.sorted(order)
						.map((todo) -> Bc3TodosApi.todo(todo, json(account)))
						.toList()));
	}

	private Answer overdue(Request request, Account account) {
		LocalDate today = now(account).toLocalDate();
		LocalDate week = today.minusWeeks(1);
		LocalDate month = today.minusMonths(1);
		LocalDate quarter = today.minusMonths(3);
		return Answer.ok(Json.object("under_a_week_late", late(account, week, today), "over_a_week_late",
				late(account, month, week), "over_a_month_late", late(account, quarter, month),
				"over_three_months_late", late(account, LocalDate.MIN, quarter)));
	}

	private List<Map<String, @Nullable Object>> late(Account account, LocalDate from, LocalDate to) {
		return open(account)
			.filter((todo) -> todo.dueOn != null && !todo.dueOn.isBefore(from) && todo.dueOn.isBefore(to))
			.sorted(Assignable.BY_DAY)
			.map((todo) -> Bc3TodosApi.todo(todo, json(account)))
			.toList();
	}

	private static Stream<Todo> open(Account account) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.todos.todos())
			.filter((todo) -> todo.isLive() && !todo.isCompleted());
	}

}
