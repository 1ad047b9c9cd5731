package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Stops refreshing when Launchpad refuses the tokens of several principals and accepts
 * none: that is the fault of the client rather than of all those tokens, and Basecamp
 * bans clients after five refusals.
 */
final class RefusalBrake {

	private static final Log logger = LogFactory.getLog(RefusalBrake.class);

	private static final int MAX_REFUSALS = 4;

	private static final Duration MEMORY = Duration.ofHours(1);

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final Clock clock;

	private final Map<ConnectionId, Instant> refusals = new LinkedHashMap<>();

	private Duration pause = FIRST_PAUSE;

	private @Nullable Instant until;

	RefusalBrake(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Return until when a principal may not try. After each pause one may, first of all
	 * one that was not refused yet.
	 * @param id the principal's connection
	 * @return the end, {@code null} if the principal may try now
	 */
	synchronized @Nullable Instant heldUntil(ConnectionId id) {
		Instant end = this.until;
		if (end == null) {
			return null;
		}
		Instant turn = this.refusals.containsKey(id) ? end.plus(this.pause) : end;
		return this.clock.instant().isBefore(turn) ? turn : null;
	}

	/**
	 * Let a principal try, and nobody else in the pause that follows.
	 * @param id the principal's connection
	 * @return until when it may not, {@code null} if it may
	 */
	synchronized @Nullable Instant pass(ConnectionId id) {
		Instant held = heldUntil(id);
		if (held == null && this.until != null) {
			this.until = this.clock.instant().plus(this.pause);
		}
		return held;
	}

	synchronized void release() {
		this.refusals.clear();
		this.pause = FIRST_PAUSE;
		this.until = null;
	}

	/**
	 * Take note of a refusal.
	 * @param id the connection
	 * @return whether to believe that it is about that connection's token
	 */
	synchronized boolean isCredible(ConnectionId id) {
		Instant now = this.clock.instant();
		if (this.until == null) {
			this.refusals.values().removeIf((time) -> now.isAfter(time.plus(MEMORY)));
		}
		this.refusals.put(id, now);
		if (this.refusals.size() < MAX_REFUSALS) {
			return true;
		}
		if (this.until != null) {
			Duration doubled = this.pause.multipliedBy(2);
			this.pause = (doubled.compareTo(LONGEST_PAUSE) < 0) ? doubled : LONGEST_PAUSE;
		}
		this.until = now.plus(this.pause);
		logger.error("Launchpad refused the refresh tokens of " + this.refusals.size()
				+ " principals and accepted none. Refreshing stops until " + this.until
				+ ", then one of them is tried again; connections are kept. Check client-id and client-secret of the client registration '"
				+ id.registrationId()
				+ "'. If they were wrong, BasecampConnections.revive(...) brings back connections that were found dead before; refused were "
				+ this.refusals.keySet().stream().map(ConnectionId::principalName).toList());
		return false;
	}

}
