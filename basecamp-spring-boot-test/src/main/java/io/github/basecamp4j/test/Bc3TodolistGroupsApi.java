package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Todos.TodoList;

/**
 * The API of Basecamp 3, 4 and 5, as far as groups of to-dos and the order of lists go.
 */
final class Bc3TodolistGroupsApi extends ApiArea.Bc3 {

	Bc3TodolistGroupsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/todolists/{list}/groups.json?", this::groups);
		routes.add("POST", "/todolists/{list}/groups.json?", this::createGroup);
		routes.add("PUT", "/todolists/groups/{group}/position.json?", this::repositionGroup);
		routes.add("PUT", "/todosets/todolists/{list}/position.json?", this::repositionList);
	}

	private Answer groups(Request request, Account account) {
		String status = request.query().getOrDefault("status", "active");
		return this.page.of(request,
				list(request, account).groups.stream().filter((group) -> group.status.equals(status)),
				(group) -> Bc3TodosApi.list(group, json(account)));
	}

	private Answer createGroup(Request request, Account account) {
		TodoList list = list(request, account);
		JsonNode json = request.json();
		String name = Fields.required(json, "name");
		String color = color(json);
		TodoList group = new TodoList(account.nextId(), list.project, name, account.me(), now(account));
		group.color = color;
		list.addGroup(group);
		account.happened("created", group, group.createdAt);
		return Answer.created(json(account).url("/todolists/" + group.id), Bc3TodosApi.list(group, json(account)));
	}

	private static @Nullable String color(JsonNode json) {
		String color = Fields.text(json, "color");
		if (color != null && !Bc3CardsApi.COLORS.contains(color)) {
			throw new AnswerException(Answer.invalid("color", "is not included in the list"));
		}
		return color;
	}

	private Answer repositionGroup(Request request, Account account) {
		TodoList group = Todos.list(account, request.id("group"));
		if (group.outer == null) {
			throw AnswerException.notFound();
		}
		reposition(group, request.json(), account);
		return Answer.empty();
	}

	private Answer repositionList(Request request, Account account) {
		reposition(list(request, account), request.json(), account);
		return Answer.noContent();
	}

	private void reposition(TodoList list, JsonNode json, Account account) {
		int position = json.path("position").asInt(0);
		if (position < 1) {
			throw new AnswerException(Answer.invalid("position", "must be greater than 0"));
		}
		list.project.todos.moveAmongShown(list, position);
		account.happened("moved", list, now(account));
	}

	/**
	 * Return a list that is no group, since there are none in groups.
	 */
	private static TodoList list(Request request, Account account) {
		TodoList list = Todos.list(account, request.id("list"));
		if (list.outer != null) {
			throw AnswerException.notFound();
		}
		return list;
	}

}
