package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Clientside.Approval;
import io.github.basecamp4j.test.Clientside.Correspondence;
import io.github.basecamp4j.test.Forwards.Forward;
import io.github.basecamp4j.test.Forwards.Reply;

/**
 * Brings e-mails to the projects of a seeded account of Basecamp 3, and to some of them
 * what clients wrote.
 */
final class PostSeed {

	private final Account account;

	private final OffsetDateTime now;

	private final JsonNode words;

	private PostSeed(Account account, OffsetDateTime now, JsonNode words) {
		this.account = account;
		this.now = now.truncatedTo(ChronoUnit.MINUTES);
		this.words = words;
	}

	static void plant(Account account, OffsetDateTime now) {
		PostSeed seed = new PostSeed(account, now, Seed.words("seed-post.json"));
		int number = 0;
		int clients = 0;
		for (Project project : account.projects.values()) {
			for (int i = 0; i < number % 3; i++) {
				seed.forward(project, number + i, seed.now.minusDays(5L * i + 2).minusMinutes(number * 11L));
			}
			if (project.clientProject) {
				seed.correspond(project, clients, seed.now.minusDays(8).minusMinutes(number));
				seed.ask(project, clients, seed.now.minusDays(4).minusMinutes(number));
				clients++;
			}
			number++;
		}
	}

	private void forward(Project project, int number, OffsetDateTime time) {
		JsonNode words = word("forwards", number);
		Forward forward = project.forwards.add(new Forward(this.account.nextId(), project, words.path(0).asString(),
				words.path(1).asString(), words.path(2).asString(), project.member(number), time));
		if (words.has(3)) {
			forward.add(new Reply(this.account.nextId(), forward, words.path(3).asString(), project.member(number + 1),
					time.plusHours(2)));
		}
	}

	private void correspond(Project project, int number, OffsetDateTime time) {
		JsonNode words = word("correspondences", number);
		Correspondence correspondence = project.clientside.addCorrespondence(this.account.nextId(),
				words.path(0).asString(), words.path(1).asString(), project.member(number), time);
		correspondence.addReply(this.account.nextId(), words.path(2).asString(), project.member(number + 1),
				time.plusHours(5));
	}

	private void ask(Project project, int number, OffsetDateTime time) {
		JsonNode words = word("approvals", number);
		Approval approval = project.clientside.addApproval(this.account.nextId(), words.path(0).asString(),
				words.path(1).asString(), project.member(number), time);
		approval.dueOn = time.toLocalDate().plusDays(7);
		approval.approver = project.member(number + 1);
		if (words.has(2)) {
			approval.respond(this.account.nextId(), words.path(3).asBoolean(), words.path(2).asString(),
					project.member(number + 1), time.plusHours(20));
		}
	}

	private JsonNode word(String name, int number) {
		JsonNode words = this.words.path(name);
		return words.path(number % words.size());
	}

}
