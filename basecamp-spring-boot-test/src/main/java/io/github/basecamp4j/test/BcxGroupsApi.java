package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.BcxGroups.Group;

/**
 * The API of Basecamp 2, as far as groups and their parts go, which administrators
 * change.
 */
final class BcxGroupsApi extends ApiArea.Bcx {

	BcxGroupsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/groups.json",
				(request, account) -> BcxApi.page(request, account.groups.stream(), BcxGroupsApi::listed));
		routes.add("POST", "/groups.json", (request, account) -> create(request, account, null));
		routes.add("POST", "/groups/{group}/subgroups.json",
				(request, account) -> create(request, account, group(request, account)));
		for (String group : List.of("/groups/{group}", "/groups/{group}/subgroups/{subgroup}")) {
			routes.add("GET", group + ".json",
					(request, account) -> Answer.ok(shape(group(request, account), json(account))));
			routes.add("PUT", group + ".json", this::update);
			routes.add("DELETE", group + ".json", this::delete);
			routes.add("DELETE", group + "/memberships/{person}.json", this::removeMember);
		}
	}

	private Answer create(Request request, Account account, @Nullable Group parent) {
		BcxApi.requireAdmin(account, null);
		JsonNode json = request.json();
		Group group = new Group(account.nextId(), parent, Fields.required(json, "name"), now(account));
		group.add(people(json, parent, account));
		account.groups.add(group);
		return Answer.created(json(account).url(path(group)), shape(group, json(account)));
	}

	private Answer update(Request request, Account account) {
		BcxApi.requireAdmin(account, null);
		Group group = group(request, account);
		JsonNode json = request.json();
		String name = json.has("name") ? Fields.required(json, "name") : group.name;
		group.add(people(json, group.parent, account));
		group.name = name;
		group.updatedAt = now(account);
		return Answer.ok(shape(group, json(account)));
	}

	/**
	 * Return the people who are to join.
	 * @param json what was sent
	 * @param parent the group that they must be in, {@code null} for any of the account
	 * @param account their account
	 */
	private static List<Person> people(JsonNode json, @Nullable Group parent, Account account) {
		List<Person> people = new ArrayList<>();
		for (JsonNode membership : json.path("memberships")) {
			Person person = account.people.get(membership.path("person_id").asLong(0));
			if (person == null || person.trashed || (parent != null && !parent.has(person))) {
				throw new AnswerException(Answer.invalid("memberships",
						(parent != null) ? "are for members of the group" : "are for people of the account"));
			}
			people.add(person);
		}
		return people;
	}

	private Answer delete(Request request, Account account) {
		BcxApi.requireAdmin(account, null);
		account.groups.remove(group(request, account));
		return Answer.noContent();
	}

	private Answer removeMember(Request request, Account account) {
		BcxApi.requireAdmin(account, null);
		Group group = group(request, account);
		Person person = BcxApi.person(request.id("person"), account);
		if (!group.has(person)) {
			throw AnswerException.notFound();
		}
		group.remove(person, now(account));
		return Answer.noContent();
	}

	/**
	 * Return the group, or the part of one, that a path begins with.
	 */
	private static Group group(Request request, Account account) {
		Group group = find(account.groups.stream(), request.id("group"));
		return request.ids().containsKey("subgroup") ? find(group.subgroups.stream(), request.id("subgroup")) : group;
	}

	private static Group find(Stream<Group> groups, long id) {
		return groups.filter((group) -> group.id == id).findFirst().orElseThrow(AnswerException::notFound);
	}

	private static String path(Group group) {
		return (group.parent != null) ? path(group.parent) + "/subgroups/" + group.id : "/groups/" + group.id;
	}

	private static Map<String, @Nullable Object> listed(Group group) {
		Map<String, @Nullable Object> answer = bare(group);
		if (!group.subgroups.isEmpty()) {
			answer.put("subgroups", group.subgroups.stream().map(BcxGroupsApi::bare).toList());
		}
		return answer;
	}

	private static Map<String, @Nullable Object> shape(Group group, BcxJson json) {
		Map<String, @Nullable Object> answer = bare(group);
		if (group.parent != null) {
			answer.put("parent_id", group.parent.id);
		}
		else {
			answer.remove("updated_at");
			answer.put("subgroups", group.subgroups.stream().map(BcxGroupsApi::bare).toList());
		}
		answer.put("memberships", group.members().map(json::groupMember).toList());
		return answer;
	}

	private static Map<String, @Nullable Object> bare(Group group) {
		return Json.object("created_at", BcxJson.time(group.createdAt), "id", group.id, "name", group.name,
				"updated_at", BcxJson.time(group.updatedAt));
	}

}
