package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Campfire.Line;
import io.github.basecamp4j.test.LinkedFiles.Kind;
import io.github.basecamp4j.test.LinkedFiles.LinkedFile;
import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * Lets a seeded account of Basecamp 3 lead elsewhere: to files at other services, from
 * one card table to another, and back to what was put off. A campfire has a file.
 */
final class LinksSeed {

	private final Account account;

	private final OffsetDateTime now;

	private LinksSeed(Account account, OffsetDateTime now) {
		this.account = account;
		this.now = now;
	}

	static void plant(Account account, OffsetDateTime now) {
		LinksSeed seed = new LinksSeed(account, now.truncatedTo(ChronoUnit.MINUTES));
		List<Project> projects = List.copyOf(account.projects.values());
		Project first = projects.get(0);
		Project second = projects.get(1);
		Seed.words("seed-links.json").path("files").forEach((words) -> seed.plantFile(first, words));
		first.cards.wormholes.add(new Wormhole(account.nextId(), first.cards.table, second.cards.triage(),
				first.creator, seed.now.minusDays(8)));
		seed.plantLine(first);
		first.messages.stream().findFirst().ifPresent((message) -> seed.putOff(message, seed.now.minusHours(2)));
		second.messages.stream().findFirst().ifPresent((message) -> seed.putOff(message, seed.now.plusDays(3)));
	}

	private void plantFile(Project project, JsonNode words) {
		LinkedFile file = project.links.add(new LinkedFile(this.account.nextId(),
				Kind.valueOf(words.path(0).asString()), project.vault(), words.path(1).asString(),
				words.path(2).asString(), words.path(3).asString(), project.creator, this.now.minusDays(7)));
		file.description = words.path(4).asString();
	}

	private void plantLine(Project project) {
		StoredFile file = project.uploads.uploads().iterator().next().file();
		Line line = this.account.addLine(project, "", false, project.creator, this.now.minusMinutes(3));
		line.file = this.account.files
			.attach(this.account.files.add(this.account.nextId(), file.name(), file.contentType(), file.bytes()));
	}

	private void putOff(Recording recording, OffsetDateTime until) {
		this.account.desk().putOff(recording, until, this.account.nextId(), this.now.minusDays(1));
	}

}
