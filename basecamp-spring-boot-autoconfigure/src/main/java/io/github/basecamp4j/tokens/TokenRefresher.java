package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.util.Assert;

/**
 * Refreshes the tokens of a connection, one thread at a time.
 */
final class TokenRefresher {

	private static final Log logger = LogFactory.getLog(TokenRefresher.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE_AFTER_REFUSALS = Duration.ofHours(1);

	/**
	 * What something between us and Launchpad may have said as well.
	 */
	private static final Set<String> NO_REFUSALS = Set.of(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE,
			OAuth2ErrorCodes.SERVER_ERROR, "invalid_token_response");

	private final TokenStore store;

	private final ClientRegistrationRepository registrations;

	private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final KeyLocks locks = new KeyLocks();

	private final ConcurrentHashMap<ConnectionId, Pause> pauses = new ConcurrentHashMap<>();

	private final RefusalBrake brake;

	private final Turns turns;

	TokenRefresher(TokenStore store, ClientRegistrationRepository registrations,
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client, ApplicationEventPublisher events,
			int maxConcurrentRefreshes, Clock clock) {
		this.store = store;
		this.registrations = registrations;
		this.client = client;
		this.events = events;
		this.clock = clock;
		this.brake = new RefusalBrake(clock);
		this.turns = new Turns(maxConcurrentRefreshes);
	}

	/**
	 * Refresh tokens, or wait for whoever is doing so.
	 * @param id the connection
	 * @param due whether the present tokens need it
	 * @return the tokens after that, {@code null} if there are none
	 * @throws BasecampTokenUnavailableException if that is not possible at the moment
	 */
	@Nullable StoredTokens refresh(ConnectionId id, Predicate<StoredTokens> due) {
		return this.locks.<@Nullable StoredTokens>locked(id, this::await, () -> attempt(id, true, due, this::call),
				() -> {
					requireNotInterrupted(id);
					throw unavailable(id, "nobody got done in " + Turns.PATIENCE.toSeconds() + " s", null);
				});
	}

	/**
	 * Refresh tokens that can still be used, soon, unless somebody else is doing so or it
	 * is not possible at the moment.
	 * @param id the connection
	 * @param due whether the present tokens need it
	 */
	void refreshSoon(ConnectionId id, Predicate<StoredTokens> due) {
		if (pauseOf(id) == null && this.brake.heldUntil(id) == null) {
			this.store.background().submit("Refreshing", id, () -> refreshEarly(id, due));
		}
	}

	private void refreshEarly(ConnectionId id, Predicate<StoredTokens> due) {
		this.locks.<@Nullable StoredTokens>locked(id, ReentrantLock::tryLock, () -> {
			try {
				return (pauseOf(id) == null) ? attempt(id, false, due, this::call) : null;
			}
			catch (BasecampTokenUnavailableException ex) {
				logger.warn(ex.getMessage() + "; going on with the present token");
				return null;
			}
		}, () -> null);
	}

	/**
	 * Replace a token that Basecamp refused.
	 * @param id the connection
	 * @param due whether the present tokens are to be replaced
	 * @return the tokens after that, {@code null} if there are none
	 */
	@Nullable StoredTokens replace(ConnectionId id, Predicate<StoredTokens> due) {
		Change change = (key, registration, present) -> call(key, registration, present)
			.replacedAt(this.clock.instant());
		return this.locks.<@Nullable StoredTokens>locked(id, this::await, () -> {
			try {
				return attempt(id, true, due, change);
			}
			catch (BasecampTokenUnavailableException ex) {
				requireNotInterrupted(id);
				logger.warn(ex.getMessage());
				return this.store.find(id);
			}
		}, () -> {
			requireNotInterrupted(id);
			return this.store.find(id);
		});
	}

	/**
	 * Let a service principal begin with its configured token.
	 * @param servicePrincipal the service principal
	 * @param id its connection
	 * @return the tokens after that
	 */
	@Nullable StoredTokens begin(ServicePrincipal servicePrincipal, ConnectionId id) {
		return this.locks.<@Nullable StoredTokens>locked(id, this::await, () -> {
			this.store.addIfMissing(id, servicePrincipal.toTokens());
			ClientRegistration registration = registrationOf(id);
			Change change = (key, client, present) -> servicePrincipal.replaces(present) ? servicePrincipal.toTokens()
					: present;
			takeTurn(id, true);
			return update(id, registration, true, change, (begun) -> {
			});
		}, () -> this.store.find(id));
	}

	private @Nullable StoredTokens attempt(ConnectionId id, boolean wait, Predicate<StoredTokens> due, Change change) {
		StoredTokens seen = this.store.find(id);
		if (seen == null || !due.test(seen)) {
			return seen;
		}
		Pause pause = pauseOf(id);
		if (pause != null) {
			return refreshedElsewhere(id, due, pause);
		}
		ClientRegistration registration = registrationOf(id);
		if (!takeTurn(id, wait)) {
			return null;
		}
		Instant held = this.brake.pass(id);
		if (held != null) {
			this.turns.giveBack();
			return refreshedElsewhere(id, due, new Pause(held, Duration.ZERO,
					new IllegalStateException("Launchpad refused the tokens of other principals")));
		}
		AtomicBoolean died = new AtomicBoolean();
		Change operator = (key, client, present) -> {
			StoredTokens changed = due.test(present) ? change.apply(key, client, present) : present;
			died.set(changed.isDead() && !present.isDead());
			return changed;
		};
		Consumer<@Nullable StoredTokens> tell = (result) -> {
			if (died.get() && result != null && result.isDead()) {
				tellDead(id);
			}
		};
		StoredTokens changed = update(id, registration, wait, operator, tell);
		tell.accept(changed);
		return changed;
	}

	private void tellDead(ConnectionId id) {
		logger.warn("Launchpad refuses the refresh token of principal '" + id.principalName()
				+ "', who has to connect again");
		this.events.publishEvent(new BasecampConnectionLostEvent(id.registrationId(), id.principalName()));
	}

	/**
	 * Another instance may succeed during a pause of this one. There is no point in
	 * asking a database that is what failed.
	 */
	private @Nullable StoredTokens refreshedElsewhere(ConnectionId id, Predicate<StoredTokens> due, Pause pause) {
		if (!(pause.cause() instanceof BasecampTokenUnavailableException)) {
			StoredTokens present = this.store.read(id);
			if (present == null || !due.test(present)) {
				return present;
			}
		}
		throw unavailable(id, pause.cause().getMessage() + "; the next attempt is made after " + pause.until(),
				pause.cause());
	}

	/**
	 * Gives the turn back when the change is done, for which an interrupted caller does
	 * not wait.
	 */
	private @Nullable StoredTokens update(ConnectionId id, ClientRegistration registration, boolean wait, Change change,
			Consumer<@Nullable StoredTokens> unattended) {
		try {
			StoredTokens changed = this.store.background().<@Nullable StoredTokens>finish(() -> {
				try {
					return this.store.update(id, wait, (present) -> change.apply(id, registration, present));
				}
				finally {
					this.turns.giveBack();
				}
			}, unattended);
			this.pauses.remove(id);
			return changed;
		}
		catch (RuntimeException ex) {
			throw failed(id, ex);
		}
	}

	private ClientRegistration registrationOf(ConnectionId id) {
		try {
			return id.registrationIn(this.registrations);
		}
		catch (RuntimeException ex) {
			throw failed(id, ex);
		}
	}

	private BasecampTokenUnavailableException failed(ConnectionId id, RuntimeException ex) {
		if (!Thread.currentThread().isInterrupted()) {
			pause(id, ex);
		}
		return unavailable(id, ex.getMessage(), ex);
	}

	/**
	 * To wait for a turn is no failure, and no reason to back off.
	 */
	private boolean takeTurn(ConnectionId id, boolean wait) {
		try {
			if (this.turns.take(wait)) {
				return true;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw unavailable(id, "this thread was interrupted while other tokens were refreshed", ex);
		}
		if (wait) {
			throw unavailable(id, "other tokens are being refreshed, " + this.turns + ", and none was done in "
					+ Turns.PATIENCE.toSeconds() + " s", null);
		}
		return false;
	}

	private boolean await(ReentrantLock lock) throws InterruptedException {
		return this.turns.await(lock::tryLock);
	}

	/**
	 * Those who do not come back for a while are forgotten.
	 */
	private void pause(ConnectionId id, RuntimeException cause) {
		Instant now = this.clock.instant();
		Duration longest = isRefusal(cause) ? LONGEST_PAUSE_AFTER_REFUSALS : LONGEST_PAUSE;
		this.pauses.values().removeIf((pause) -> now.isAfter(pause.until().plus(LONGEST_PAUSE_AFTER_REFUSALS)));
		this.pauses.merge(id, new Pause(now.plus(FIRST_PAUSE), FIRST_PAUSE, cause),
				(previous, next) -> previous.longer(now, longest, cause));
	}

	private StoredTokens call(ConnectionId id, ClientRegistration registration, StoredTokens present) {
		OAuth2RefreshToken refreshToken = present.usableRefreshToken();
		Assert.state(refreshToken != null, "There is no refresh token");
		try {
			StoredTokens refreshed = present.refreshed(this.client.getTokenResponse(
					new OAuth2RefreshTokenGrantRequest(registration, present.accessToken(), refreshToken)));
			this.brake.release();
			return refreshed;
		}
		catch (OAuth2AuthorizationException ex) {
			if (isRefusal(ex) && !isAboutThePerson(ex) && this.brake.isCredible(id) && isAboutTheToken(ex)) {
				return present.dead(this.clock.instant());
			}
			throw ex;
		}
	}

	private static boolean isRefusal(Throwable ex) {
		return ex instanceof OAuth2AuthorizationException refusal
				&& !NO_REFUSALS.contains(refusal.getError().getErrorCode());
	}

	private static boolean isAboutThePerson(OAuth2AuthorizationException ex) {
		return OAuth2ErrorCodes.ACCESS_DENIED.equals(ex.getError().getErrorCode());
	}

	private static boolean isAboutTheToken(OAuth2AuthorizationException ex) {
		return OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode());
	}

	private @Nullable Pause pauseOf(ConnectionId id) {
		Pause pause = this.pauses.get(id);
		return (pause != null && this.clock.instant().isBefore(pause.until())) ? pause : null;
	}

	private static void requireNotInterrupted(ConnectionId id) {
		if (Thread.currentThread().isInterrupted()) {
			throw unavailable(id, "this thread was interrupted", null);
		}
	}

	private static BasecampTokenUnavailableException unavailable(ConnectionId id, @Nullable String reason,
			@Nullable Throwable cause) {
		return new BasecampTokenUnavailableException("The access token of principal '" + id.principalName()
				+ "' cannot be refreshed at the moment: " + reason, cause);
	}

	/**
	 * Makes new tokens from the present ones.
	 */
	@FunctionalInterface
	private interface Change {

		StoredTokens apply(ConnectionId id, ClientRegistration registration, StoredTokens present);

	}

	/**
	 * The time after a failure in which no attempt is made.
	 *
	 * @param until when it ends
	 * @param length how long it is
	 * @param cause the failure
	 */
	private record Pause(Instant until, Duration length, Exception cause) {

		Pause longer(Instant now, Duration longest, Exception cause) {
			Duration doubled = this.length.multipliedBy(2);
			Duration next = (doubled.compareTo(longest) < 0) ? doubled : longest;
			return new Pause(now.plus(next), next, cause);
		}

	}

}
