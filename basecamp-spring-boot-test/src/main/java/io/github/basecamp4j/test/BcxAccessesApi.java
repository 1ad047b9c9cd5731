package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;

/**
 * The API of Basecamp 2, as far as access to projects and calendars goes. Clients see
 * what everybody sees.
 */
final class BcxAccessesApi extends ApiArea.Bcx {

	BcxAccessesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		for (String place : List.of("/projects/{project}", "/calendars/{calendar}")) {
			routes.add("GET", place + "/accesses.json", this::list);
			routes.add("POST", place + "/accesses.json", (request, account) -> grant(request, account, false));
			routes.add("DELETE", place + "/accesses/{person}.json", this::revoke);
		}
		routes.add("POST", "/projects/{project}/client_accesses.json",
				(request, account) -> grant(request, account, true));
	}

	private Answer list(Request request, Account account) {
		Project place = BcxApi.place(request, account);
		return BcxApi.page(request, place.liveMembers().stream(),
				(person) -> json(account).personWithAccess(person, place.clients.contains(person)));
	}

	private Answer grant(Request request, Account account, boolean client) {
		Project project = BcxApi.place(request, account);
		JsonNode json = request.json();
		List<Person> granted = new ArrayList<>();
		json.path("ids").forEach((id) -> granted.add(BcxApi.person(id.asLong(), account)));
		json.path("email_addresses")
			.forEach((emailAddress) -> granted.add(invite(emailAddress.asString(""), account, now(account))));
		granted.stream().filter((person) -> !project.members.contains(person)).forEach((person) -> {
			project.members.add(person);
			if (client) {
				project.clients.add(person);
			}
		});
		account.happened("access_granted", new Recording.Place(project), now(account));
		return Answer.noContent();
	}

	/**
	 * Return the person with an address, who becomes one of the account if need be.
	 */
	static Person invite(String emailAddress, Account account, OffsetDateTime now) {
		return account.people.values()
			.stream()
			.filter((person) -> person.emailAddress.equals(emailAddress))
			.findFirst()
			.orElseGet(() -> {
				Person person = new Person(account.nextId(), account.nextId(), emailAddress, emailAddress, "", false,
						now);
				account.people.put(person.id, person);
				return person;
			});
	}

	private Answer revoke(Request request, Account account) {
		Project project = BcxApi.place(request, account);
		BcxApi.requireAdmin(account, project.creator);
		Person person = BcxApi.person(request.id("person"), account);
		project.members.remove(person);
		project.clients.remove(person);
		account.happened("access_revoked", new Recording.Place(project), now(account));
		return Answer.noContent();
	}

}
