package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.BcxGroups.Group;
import io.github.basecamp4j.test.BcxMail.Forward;

/**
 * Gives an account of Basecamp 2 groups, tags and forwarded e-mails.
 */
final class BcxOfficeSeed {

	private static final int PROJECTS_PER_FORWARD = 7;

	private final Account account;

	private final JsonNode words = Seed.words("seed-office.json");

	private final List<Person> people;

	BcxOfficeSeed(Account account) {
		this.account = account;
		this.people = new ArrayList<>(account.people.values());
	}

	void plant() {
		this.words.path("groups").forEach((node) -> {
			Group group = add(null, node);
			node.path(2).forEach((part) -> add(group, part));
		});
		List<Project> projects = this.account.projects.values().stream().filter(BcxApi::isActive).toList();
		for (int i = 0; i < projects.size(); i++) {
			tag(projects.get(i), i);
			if (i % PROJECTS_PER_FORWARD == 0) {
				forward(projects.get(i), i / PROJECTS_PER_FORWARD);
			}
		}
	}

	private Group add(@Nullable Group parent, JsonNode node) {
		Group group = new Group(this.account.nextId(), parent, node.path(0).asString(), this.account.owner().createdAt);
		node.path(1).forEach((number) -> group.add(List.of(this.people.get(number.asInt()))));
		return this.account.groups.add(group);
	}

	private void tag(Project project, int number) {
		project.uploads.attachments()
			.limit(1)
			.forEach((attachment) -> attachment.addTag(word("tags", number).asString()));
	}

	private void forward(Project project, int number) {
		JsonNode node = word("forwards", number);
		OffsetDateTime latest = project.updatedAt;
		project.mail.add(new Forward(this.account.nextId(), project, node.path(0).asString(),
				node.path(1).isNull() ? null : node.path(1).asString(), node.path(2).asString(),
				project.members.get(number % project.members.size()), latest.minusHours(5)));
		project.updatedAt = latest;
	}

	private JsonNode word(String name, int number) {
		return this.words.path(name).get(number % this.words.path(name).size());
	}

}
