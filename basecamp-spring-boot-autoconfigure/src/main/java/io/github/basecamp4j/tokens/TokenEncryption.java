package io.github.basecamp4j.tokens;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Encrypts tokens at rest with AES-256-GCM. A cipher text names its key and is bound to
 * its place, so that keys can be changed and rows cannot be swapped.
 */
public final class TokenEncryption {

	private static final String PREFIX = "aesgcm:";

	private static final int KEY_LENGTH = 32;

	private static final int NONCE_LENGTH = 12;

	private static final int TAG_BITS = 128;

	private final Map<String, SecretKey> keys;

	private final @Nullable String currentKeyId;

	private final boolean plainTextAccepted;

	private final SecureRandom random = new SecureRandom();

	private TokenEncryption(Map<String, SecretKey> keys, boolean plainTextAccepted) {
		this.keys = keys;
		this.plainTextAccepted = plainTextAccepted;
		this.currentKeyId = keys.isEmpty() ? null : keys.keySet().iterator().next();
	}

	/**
	 * Create an encryption.
	 * @param keys AES keys of 256 bits, in Base64. The first one encrypts, all of them
	 * decrypt. Without any, tokens are kept as plain text.
	 * @return the encryption
	 */
	public static TokenEncryption of(List<String> keys) {
		Map<String, SecretKey> byId = new LinkedHashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			byte[] key = decode(keys.get(i), i);
			byId.put(keyId(key), new SecretKeySpec(key, "AES"));
		}
		return new TokenEncryption(byId, true);
	}

	/**
	 * Return an encryption with the same keys that takes no plain text for tokens, which
	 * is accepted otherwise, so that tokens from a time without keys can be read.
	 * @return the encryption
	 */
	public TokenEncryption refusingPlainText() {
		Assert.state(isEnabled(), "Without keys, tokens are plain text");
		return new TokenEncryption(this.keys, false);
	}

	private static byte[] decode(String key, int index) {
		byte[] decoded;
		try {
			decoded = Base64.getDecoder().decode(key.strip());
		}
		catch (IllegalArgumentException ex) {
			decoded = new byte[0];
		}
		Assert.state(decoded.length == KEY_LENGTH, () -> "Property 'basecamp.token-store.encryption.keys[" + index
				+ "]' must be 32 random bytes in Base64; make them with: openssl rand -base64 32");
		return decoded;
	}

	private static String keyId(byte[] key) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
			return HexFormat.of().formatHex(digest, 0, 4);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean isEnabled() {
		return this.currentKeyId != null;
	}

	boolean isCurrent(@Nullable String stored) {
		return stored == null || this.currentKeyId == null || stored.startsWith(PREFIX + this.currentKeyId + ":");
	}

	String encrypt(String token, String... place) {
		String keyId = this.currentKeyId;
		if (keyId == null) {
			return token;
		}
		byte[] nonce = new byte[NONCE_LENGTH];
		this.random.nextBytes(nonce);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, place)
				.doFinal(token.getBytes(StandardCharsets.UTF_8));
			byte[] all = ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
			return PREFIX + keyId + ":" + Base64.getEncoder().encodeToString(all);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String decrypt(String stored, String... place) {
		if (!stored.startsWith(PREFIX)) {
			if (!this.plainTextAccepted) {
				throw new TokenDecryptionException(
						"The stored tokens of " + Arrays.toString(place)
								+ " are plain text, which 'basecamp.token-store.encryption.accept-plain-text' forbids",
						null);
			}
			return stored;
		}
		int colon = stored.indexOf(':', PREFIX.length());
		String keyId = (colon > 0) ? stored.substring(PREFIX.length(), colon) : "";
		if (!this.keys.containsKey(keyId)) {
			throw new TokenDecryptionException("The stored tokens of " + Arrays.toString(place) + " need key '" + keyId
					+ "', which is not among 'basecamp.token-store.encryption.keys'", null);
		}
		try {
			byte[] all = Base64.getDecoder().decode(stored.substring(colon + 1));
			byte[] nonce = Arrays.copyOf(all, NONCE_LENGTH);
			byte[] token = cipher(Cipher.DECRYPT_MODE, keyId, nonce, place).doFinal(all, NONCE_LENGTH,
					all.length - NONCE_LENGTH);
			return new String(token, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw new TokenDecryptionException("The stored tokens of " + Arrays.toString(place)
					+ " were changed or belong to another row; they are not used", ex);
		}
	}

	private Cipher cipher(int mode, String keyId, byte[] nonce, String[] place) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
		for (String part : place) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
			cipher.updateAAD(bytes);
		}
		return cipher;
	}

	@Override
	public String toString() {
		return "TokenEncryption" + this.keys.keySet();
	}

}
