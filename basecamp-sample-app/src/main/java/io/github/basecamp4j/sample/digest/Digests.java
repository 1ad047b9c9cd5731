package io.github.basecamp4j.sample.digest;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.sample.digest.Digest.Happening;
import io.github.basecamp4j.sample.digest.Digest.Part;
import io.github.basecamp4j.tokens.BasecampConnection;
import io.github.basecamp4j.tokens.BasecampConnections;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

/**
 * Writes a digest for everybody who is connected. Nobody is signed in on the thread that
 * does so: it says for each request whose eyes it sees with, and in which account.
 */
@Component
class Digests {

	private static final Logger logger = LoggerFactory.getLogger(Digests.class);

	private static final Period LATELY = Period.ofDays(1);

	private static final int HAPPENINGS_TOLD = 20;

	private final Map<String, Digest> byPrincipal = new ConcurrentHashMap<>();

	private final BasecampConnections connections;

	private final AuthorizationOperations authorization;

	private final BcxClient bcx;

	private final Bc3Client bc3;

	Digests(BasecampConnections connections, AuthorizationOperations authorization, BcxClient bcx, Bc3Client bc3) {
		this.connections = connections;
		this.authorization = authorization;
		this.bcx = bcx;
		this.bc3 = bc3;
	}

	@Nullable Digest of(String principalName) {
		return this.byPrincipal.get(principalName);
	}

	/**
	 * Write everybody's digest. Whose connection is lost, or whom Basecamp refuses at the
	 * moment, keeps the former one.
	 */
	@Scheduled(initialDelayString = "${sample.digest.initial-delay:10s}",
			fixedDelayString = "${sample.digest.every:5m}")
	void write() {
		this.connections.list()
			.stream()
			.filter((connection) -> connection.lostSince() == null)
			.map(BasecampConnection::principalName)
			.forEach(this::write);
	}

	private void write(String principalName) {
		try {
			OffsetDateTime now = OffsetDateTime.now();
			List<Part> parts = this.authorization.forPrincipal(principalName)
				.accounts()
				.stream()
				.map((account) -> part(principalName, account, now.minus(LATELY)))
				.toList();
			this.byPrincipal.put(principalName, new Digest(now, parts));
		}
		catch (RuntimeException ex) {
			logger.warn("The digest of {} is not written anew: {}", principalName, ex.getMessage());
		}
	}

	private Part part(String principalName, Account account, OffsetDateTime since) {
		try {
			return new Part(account, happenings(principalName, account, since));
		}
		catch (BasecampAccountInactiveException ex) {
			return new Part(account, List.of());
		}
	}

	private List<Happening> happenings(String principalName, Account account, OffsetDateTime since) {
		if (account.belongsTo(Product.BCX)) {
			return this.bcx.forPrincipal(principalName)
				.forAccount(account.id())
				.events()
				.list(since)
				.stream()
				.limit(HAPPENINGS_TOLD)
				.map(Happening::of)
				.toList();
		}
		if (account.belongsTo(Product.BC3)) {
			return this.bc3.forPrincipal(principalName)
				.forAccount(account.id())
				.timeline()
				.list()
				.takeWhile((event) -> event.createdAt().isAfter(since))
				.stream()
				.limit(HAPPENINGS_TOLD)
				.map(Happening::of)
				.toList();
		}
		return List.of();
	}

	@EventListener
	void forget(BasecampDisconnectedEvent event) {
		this.byPrincipal.remove(event.principalName());
	}

}
