package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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

	private final OAuth2AuthorizedClientService service;

	private final ClientRegistrationRepository registrations;

	private final ConcurrentHashMap<ConnectionId, Remark> remarks = new ConcurrentHashMap<>();

	private final KeyLocks locks = new KeyLocks();

	private final BackgroundWork background = new BackgroundWork();

	private final UnsavedTokens unsaved = new UnsavedTokens((id) -> update(id, false, UnaryOperator.identity(), () -> {
	}));

	ServiceTokenStore(OAuth2AuthorizedClientService service, ClientRegistrationRepository registrations) {
		this.service = service;
		this.registrations = registrations;
	}

	@Override
	public @Nullable StoredTokens find(ConnectionId id) {
		return read(id);
	}

	@Override
	public @Nullable StoredTokens read(ConnectionId id) {
		StoredTokens waiting = this.unsaved.find(id);
		return (waiting != null) ? waiting : load(id);
	}

	private @Nullable StoredTokens load(ConnectionId id) {
		OAuth2AuthorizedClient client = this.service.loadAuthorizedClient(id.registrationId(), id.principalName());
		if (client == null) {
			return null;
		}
		StoredTokens tokens = StoredTokens.of(client);
		Remark remark = this.remarks.get(id);
		return (remark != null) ? remark.applyTo(tokens) : tokens;
	}

	/**
	 * Has locks of its own, since those of a caller who was interrupted end before its
	 * change.
	 */
	@Override
	public @Nullable StoredTokens update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change,
			Runnable unattended) {
		return this.background.<@Nullable StoredTokens>finish(() -> this.locks.<@Nullable StoredTokens>locked(id,
				wait ? LOCK_TIMEOUT : Duration.ZERO, () -> update(id, change), () -> {
					if (wait) {
						throw new BasecampTokenUnavailableException(
								"The tokens have been refreshed for " + LOCK_TIMEOUT.toSeconds() + " s", null);
					}
					return null;
				}), unattended);
	}

	private @Nullable StoredTokens update(ConnectionId id, UnaryOperator<StoredTokens> change) {
		StoredTokens stored = load(id);
		if (stored == null) {
			this.unsaved.discard(id);
			return null;
		}
		StoredTokens changed = change.apply(this.unsaved.reconcile(id, stored));
		if (changed.isDead() && !stored.isDead()) {
			StoredTokens reread = load(id);
			if (reread == null || !Objects.equals(reread.refreshToken(), stored.refreshToken())) {
				return reread;
			}
		}
		if (changed != stored) {
			try {
				save(id, changed);
				this.unsaved.discard(id);
			}
			catch (RuntimeException ex) {
				this.unsaved.keep(id, stored, changed, ex);
			}
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
			this.remarks.put(id, new Remark(tokens.refreshToken(), tokens.replacedAt(), tokens.deadSince()));
		}
		else {
			this.remarks.remove(id);
		}
	}

	/**
	 * What is known about a connection beyond its tokens.
	 *
	 * @param refreshToken the refresh token that the remark is about
	 * @param replacedAt when a token that Basecamp refused was last replaced
	 * @param deadSince when Launchpad refused the refresh token for good
	 */
	private record Remark(@Nullable String refreshToken, @Nullable Instant replacedAt, @Nullable Instant deadSince) {

		StoredTokens applyTo(StoredTokens tokens) {
			boolean dead = isDead()
					&& (tokens.refreshToken() == null || tokens.refreshToken().equals(this.refreshToken));
			return new StoredTokens(tokens.accessToken(), dead ? this.refreshToken : tokens.refreshToken(),
					this.replacedAt, dead ? this.deadSince : null);
		}

		private boolean isDead() {
			return this.deadSince != null;
		}

		@Override
		public String toString() {
			return "Remark[deadSince=" + this.deadSince + "]";
		}

	}

}
