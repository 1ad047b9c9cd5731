package io.github.basecamp4j.test;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Cards.Step;

/**
 * The shapes of card tables.
 */
final class Bc3CardsJson {

	private Bc3CardsJson() {
	}

	static Map<String, @Nullable Object> table(Tool table, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(table);
		answer.remove("position");
		answer.put("subscription_url", json.url("/recordings/" + table.id + "/subscription"));
		answer.put("subscribers", List.of());
		answer.put("lists",
				table.project.cards(table)
					.columns()
					.filter(Recording::isActive)
					.map((column) -> column(column, json))
					.toList());
		answer.put("wormholes",
				table.project.cards(table).wormholes.stream()
					.filter(Recording::isActive)
					.map((wormhole) -> wormhole(wormhole, json))
					.toList());
		return answer;
	}

	static Map<String, @Nullable Object> wormhole(Wormhole wormhole, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(wormhole);
		answer.remove("position");
		answer.put("color", wormhole.destination.color);
		answer.put("linked", wormhole.isLinked());
		answer.put("destination_url", wormhole.isLinked() ? json.url(wormhole.destination) : null);
		return answer;
	}

	static Map<String, @Nullable Object> column(Column column, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(column);
		int position = column.project.cards(column.table).ownColumns().indexOf(column) + 1;
		if (position > 0) {
			answer.put("position", position);
		}
		else {
			answer.remove("position");
		}
		answer.put("description", column.description);
		addCards(answer, column, json);
		Column onHold = column.onHold;
		if (onHold != null) {
			answer.put("on_hold",
					Json.object("id", onHold.id, "status", onHold.status, "inherits_status", true, "title",
							onHold.title, "created_at", Bc3Json.time(onHold.createdAt), "updated_at",
							Bc3Json.time(onHold.updatedAt), "cards_count", onHold.active().count(), "cards_url",
							cardsUrl(onHold, json)));
		}
		return answer;
	}

	static void addCards(Map<String, @Nullable Object> answer, Column column, Bc3Json json) {
		answer.put("subscribers", column.subscribers.stream().map(json::person).toList());
		answer.put("color", column.color);
		answer.put("cards_count", column.active().count());
		answer.put("comment_count", 0);
		answer.put("cards_url", cardsUrl(column, json));
		answer.put("subscription_url", json.url("/card_tables/lists/" + column.id + "/subscription"));
	}

	private static String cardsUrl(Column column, Bc3Json json) {
		return json.url("/card_tables/lists/" + column.id + "/cards");
	}

	static Map<String, @Nullable Object> card(Card card, Bc3Json json) {
		Map<String, @Nullable Object> answer = listedCard(card, json);
		answer.put("steps", card.steps.stream().filter(Recording::isActive).map((step) -> step(step, json)).toList());
		return answer;
	}

	static Map<String, @Nullable Object> listedCard(Card card, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(card);
		json.addDiscussion(answer, card);
		answer.put("position", card.position());
		answer.put("content", card.description);
		answer.put("description", card.description);
		answer.put("description_attachments", json.attachments(card.text()));
		answer.put("completion_subscribers", List.of());
		answer.put("completion_url", json.url("/buckets/" + card.project.id + "/todos/" + card.id + "/completion"));
		answer.put("comment_count", answer.get("comments_count"));
		addWork(answer, card, json);
		return answer;
	}

	static Map<String, @Nullable Object> step(Step step, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(step);
		answer.put("position", step.card.steps.indexOf(step));
		answer.put("completion_url", json.path("/card_tables/steps/" + step.id + "/completions.json"));
		addWork(answer, step, json);
		return answer;
	}

	private static void addWork(Map<String, @Nullable Object> answer, Assignable assignable, Bc3Json json) {
		answer.put("due_on", (assignable.dueOn != null) ? assignable.dueOn.toString() : null);
		answer.put("assignees", assignable.assignees.stream().map(json::person).toList());
		answer.put("completed", assignable.isCompleted());
		if (assignable.completedAt != null) {
			answer.put("completed_at", Bc3Json.time(assignable.completedAt));
			answer.put("completer", json.person(assignable.requiredCompleter()));
		}
	}

}
