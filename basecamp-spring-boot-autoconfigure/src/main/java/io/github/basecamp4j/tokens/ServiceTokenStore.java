package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * {@link TokenStore} over whatever service the application has. What such a service has
 * no place for, it remembers in memory.
 */
final class ServiceTokenStore implements TokenStore {

	private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(20);

	private static final int MAX_REMARKS = 10_000;

	private static final Duration BURIAL = Duration.ofMinutes(1);

	private final OAuth2AuthorizedClientService service;

	private final ClientRegistrationRepository registrations;

	private final Clock clock;

	/**
	 * Tokens that are known to be dead or to have replaced refused ones. What is
	 * forgotten costs one more refusal.
	 */
	private final Map<ConnectionId, StoredTokens> remarks = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<ConnectionId, StoredTokens> eldest) {
				return size() > MAX_REMARKS;
			}

		});

	private final KeyLocks locks = new KeyLocks();

	private final BackgroundWork background = new BackgroundWork();

	private final UnsavedTokens unsaved = new UnsavedTokens((id) -> update(id, false, UnaryOperator.identity()));

	ServiceTokenStore(OAuth2AuthorizedClientService service, ClientRegistrationRepository registrations, Clock clock) {
		this.service = service;
		this.registrations = registrations;
		this.clock = clock;
	}

	@Override
	public @Nullable StoredTokens find(ConnectionId id) {
		StoredTokens tokens = read(id);
		if (tokens != null && tokens.isDeadFor(BURIAL, this.clock.instant())) {
			this.locks.<@Nullable StoredTokens>locked(id, ReentrantLock::tryLock, () -> bury(id), () -> null);
		}
		return tokens;
	}

	/**
	 * Take a refused refresh token out of the service, after a time in which another
	 * instance, which may have been given a newer one, has surely saved that.
	 */
	private @Nullable StoredTokens bury(ConnectionId id) {
		OAuth2AuthorizedClient client = this.service.loadAuthorizedClient(id.registrationId(), id.principalName());
		StoredTokens remark = this.remarks.get(id);
		if (client != null && client.getRefreshToken() != null && remark != null && remark.isDead()
				&& remark.isSameAs(StoredTokens.of(client))) {
			save(id, remark);
		}
		return remark;
	}

	@Override
	public @Nullable StoredTokens read(ConnectionId id) {
		StoredTokens waiting = this.unsaved.find(id);
		return (waiting != null) ? waiting : load(id);
	}

	private @Nullable StoredTokens load(ConnectionId id) {
		OAuth2AuthorizedClient client = this.service.loadAuthorizedClient(id.registrationId(), id.principalName());
		if (client == null) {
			this.remarks.remove(id);
			return null;
		}
		StoredTokens tokens = StoredTokens.of(client);
		StoredTokens remark = this.remarks.get(id);
		return (remark != null && remark.isSameAs(tokens)) ? remark : tokens;
	}

	/**
	 * Has locks of its own, since those of a caller who was interrupted end before its
	 * change.
	 */
	@Override
	public @Nullable StoredTokens update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change) {
		KeyLocks.Wait lockWait = wait ? (lock) -> lock.tryLock(LOCK_TIMEOUT.toSeconds(), TimeUnit.SECONDS)
				: ReentrantLock::tryLock;
		return this.locks.<@Nullable StoredTokens>locked(id, lockWait, () -> update(id, change), () -> {
			if (wait) {
				throw new BasecampTokenUnavailableException(
						"The tokens have been refreshed for " + LOCK_TIMEOUT.toSeconds() + " s", null);
			}
			return null;
		});
	}

	private @Nullable StoredTokens update(ConnectionId id, UnaryOperator<StoredTokens> change) {
		StoredTokens stored = load(id);
		if (stored == null) {
			this.unsaved.discard(id);
			return null;
		}
		StoredTokens changed = change.apply(this.unsaved.reconcile(id, stored));
		if (changed.isDead()) {
			this.remarks.put(id, changed);
			this.unsaved.discard(id);
			return load(id);
		}
		return (changed != stored) ? saveOver(id, stored, changed) : changed;
	}

	/**
	 * Another instance, or a user who connects or disconnects, may have been faster.
	 */
	private @Nullable StoredTokens saveOver(ConnectionId id, StoredTokens stored, StoredTokens changed) {
		try {
			StoredTokens present = load(id);
			if (present == null || !stored.isSameAs(present)) {
				this.unsaved.discard(id);
				return present;
			}
			save(id, changed);
			this.unsaved.discard(id);
		}
		catch (RuntimeException ex) {
			this.unsaved.keep(id, stored, changed, ex);
		}
		return changed;
	}

	@Override
	public void addIfMissing(ConnectionId id, StoredTokens tokens) {
		if (read(id) == null) {
			save(id, tokens);
		}
	}

	@Override
	public BackgroundWork background() {
		return this.background;
	}

	@Override
	public int unsavedCount() {
		return this.unsaved.size();
	}

	@Override
	public void close() {
		this.background.close();
		this.unsaved.close();
	}

	private void save(ConnectionId id, StoredTokens tokens) {
		ClientRegistration registration = id.registrationIn(this.registrations);
		this.service.saveAuthorizedClient(tokens.toAuthorizedClient(registration, id.principalName()),
				UsernamePasswordAuthenticationToken.authenticated(id.principalName(), "", List.of()));
		if (tokens.replacedAt() != null || tokens.isDead()) {
			this.remarks.put(id, tokens);
		}
		else {
			this.remarks.remove(id);
		}
	}

}
