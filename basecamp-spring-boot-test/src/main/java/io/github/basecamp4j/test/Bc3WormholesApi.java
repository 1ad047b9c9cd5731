package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import io.github.basecamp4j.test.Cards.Column;

/**
 * The API of Basecamp 3, 4 and 5, as far as wormholes of card tables go.
 */
final class Bc3WormholesApi extends ApiArea.Bc3 {

	private static final int MOST = 4;

	Bc3WormholesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("POST", "/buckets/{project}/card_tables/{table}/wormholes.json?", this::create);
		String path = "/buckets/{project}/card_tables/wormholes/{wormhole}.json?";
		routes.add("PUT", path, this::update);
		routes.add("DELETE", path, this::delete);
	}

	private Answer create(Request request, Account account) {
		Tool table = account.tool(Tool.Kind.CARD_TABLE, request.id("table"));
		if (table.project != Bc3Api.project(request, account)) {
			throw AnswerException.notFound();
		}
		Column destination = destination(request, table, account);
		List<Wormhole> wormholes = table.project.cards(table).wormholes;
		if (wormholes.stream().filter(Recording::isActive).count() == MOST) {
			return Answer.invalid("base", "A card table has four wormholes at most");
		}
		Wormhole wormhole = new Wormhole(account.nextId(), table, destination, account.me(), now(account));
		wormholes.add(wormhole);
		account.happened("created", wormhole, wormhole.createdAt);
		return Answer.created(json(account).url(wormhole), Bc3CardsJson.wormhole(wormhole, json(account)));
	}

	private Answer update(Request request, Account account) {
		Wormhole wormhole = wormhole(request, account);
		wormhole.destination = destination(request, wormhole.table, account);
		wormhole.updatedAt = now(account);
		account.happened("content_changed", wormhole, wormhole.updatedAt);
		return Answer.ok(Bc3CardsJson.wormhole(wormhole, json(account)));
	}

	private Answer delete(Request request, Account account) {
		Wormhole wormhole = wormhole(request, account);
		wormhole.project.cards(wormhole.table).wormholes.remove(wormhole);
		wormhole.status = "trashed";
		account.happened("deleted", wormhole, now(account));
		return Answer.noContent();
	}

	private static Column destination(Request request, Tool table, Account account) {
		Column destination = Cards.column(account, request.json().path("destination_recording_id").asLong(0));
		if (destination.table == table || destination.kind == Cards.Kind.ON_HOLD || !destination.isLive()) {
			throw AnswerException.notFound();
		}
		return destination;
	}

	private static Wormhole wormhole(Request request, Account account) {
		Wormhole wormhole = account.recording(Wormhole.class, request.id("wormhole"));
		if (wormhole.project != Bc3Api.project(request, account)) {
			throw AnswerException.notFound();
		}
		return wormhole;
	}

}
