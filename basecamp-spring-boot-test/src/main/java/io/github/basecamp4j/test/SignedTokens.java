package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Tokens and codes that carry what they stand for, so that they outlive the server. The
 * key is no secret: there is nothing to protect.
 */
final class SignedTokens {

	private static final String ALGORITHM = "HmacSHA256";

	private static final byte[] KEY = "demo Basecamp, protects nothing".getBytes(StandardCharsets.UTF_8);

	private static final String PRINCIPAL = "principal";

	private final Clock clock;

	private long lastIssued;

	private long accessTokensRefusedUpTo;

	private long allRefusedUpTo;

	private final Map<String, Long> principalsRefusedUpTo = new HashMap<>();

	SignedTokens(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Issue a token.
	 * @param claims what it stands for
	 * @return the token
	 */
	synchronized String issue(Claims claims) {
		long now = this.clock.instant().toEpochMilli() * 1000;
		this.lastIssued = Math.max(this.lastIssued + 1, now);
		byte[] payload = Answer.JSON.writeValueAsBytes(new Payload(this.lastIssued, claims));
		return encode(payload) + "." + encode(sign(payload));
	}

	/**
	 * Issue a token to somebody.
	 * @param kind what it is good for
	 * @param principal name of the principal, {@code null} for who signs in at the
	 * consent page
	 * @return the token
	 */
	String issue(Kind kind, @Nullable String principal) {
		return issue(new Claims(kind, this.clock.instant().plus(kind.life()),
				(principal != null) ? Map.of(PRINCIPAL, principal) : Map.of()));
	}

	/**
	 * Return what a token stands for.
	 * @param kind the kind that it must be
	 * @param token the token
	 * @return its claims, or {@code null} if it is forged, expired or revoked
	 */
	synchronized @Nullable Claims read(Kind kind, String token) {
		Payload payload = verify(token);
		if (payload == null || payload.claims().kind() != kind || isRevoked(payload)) {
			return null;
		}
		if (kind == Kind.ACCESS && payload.issued() <= this.accessTokensRefusedUpTo) {
			return null;
		}
		return this.clock.instant().isAfter(payload.claims().expiresAt()) ? null : payload.claims();
	}

	private boolean isRevoked(Payload payload) {
		String principal = payload.claims().principal();
		return payload.issued() <= this.allRefusedUpTo || (principal != null
				&& payload.issued() <= this.principalsRefusedUpTo.getOrDefault(principal, Long.MIN_VALUE));
	}

	synchronized void expireAccessTokens() {
		this.accessTokensRefusedUpTo = now();
	}

	synchronized void revoke(String principal) {
		this.principalsRefusedUpTo.put(principal, now());
	}

	private long now() {
		this.lastIssued = Math.max(this.lastIssued, this.clock.instant().toEpochMilli() * 1000);
		return this.lastIssued;
	}

	synchronized void revokeAll() {
		expireAccessTokens();
		this.allRefusedUpTo = this.accessTokensRefusedUpTo;
	}

	private @Nullable Payload verify(String token) {
		String[] parts = token.split("\\.", 2);
		if (parts.length < 2) {
			return null;
		}
		try {
			byte[] payload = Base64.getUrlDecoder().decode(parts[0]);
			byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
			return MessageDigest.isEqual(signature, sign(payload)) ? Answer.JSON.readValue(payload, Payload.class)
					: null;
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return null;
		}
	}

	private static byte[] sign(byte[] payload) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(KEY, ALGORITHM));
			return mac.doFinal(payload);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * What a token is good for.
	 */
	enum Kind {

		CODE(Duration.ofMinutes(1)), ACCESS(Duration.ofDays(14)), REFRESH(Duration.ofDays(3650));

		private final Duration life;

		Kind(Duration life) {
			this.life = life;
		}

		Duration life() {
			return this.life;
		}

	}

	/**
	 * What a token stands for.
	 *
	 * @param kind what it is good for
	 * @param expiresAt the end of its life
	 * @param context what else it carries
	 */
	record Claims(Kind kind, Instant expiresAt, Map<String, String> context) {

		@Nullable String principal() {
			return this.context.get(PRINCIPAL);
		}

	}

	/**
	 * What is signed.
	 *
	 * @param issued when, in microseconds, never the same twice
	 * @param claims what the token stands for
	 */
	private record Payload(long issued, Claims claims) {

	}

}
