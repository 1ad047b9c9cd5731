package io.github.basecamp4j.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Where Basecamp reaches the application. Deliveries are not signed: that nobody else can
 * guess the address is all that tells them from forged ones.
 */
public final class BasecampWebhooks {

	private static final Pattern PATH = Pattern.compile("(/[\\w.~-]+)+");

	private static final Pattern SECRET = Pattern.compile("[\\w.~-]{32,}");

	private static final int MIN_DIFFERENT_CHARACTERS = 8;

	private static final String CHATBOT = "/chatbot";

	private final String path;

	private final byte[] secret;

	/**
	 * Create addresses.
	 * @param path path below the application's
	 * @param secret what follows the path, known to Basecamp alone
	 */
	public BasecampWebhooks(String path, String secret) {
		Assert.isTrue(PATH.matcher(path).matches(),
				() -> "the path is '" + path + "', but has to begin with '/' and not to end with it");
		Assert.isTrue(SECRET.matcher(secret).matches() && secret.chars().distinct().count() >= MIN_DIFFERENT_CHARACTERS,
				"the secret can be guessed or has other characters than letters, digits and -._~");
		this.path = path;
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Return the address to register as a webhook.
	 * @param baseUrl address of the application as Basecamp reaches it, with its context
	 * path, such as {@code https://ledger.example.com}
	 * @return the address. Whoever knows it can pretend to be Basecamp
	 */
	public String url(String baseUrl) {
		return StringUtils.trimTrailingCharacter(baseUrl, '/') + this.path + "/"
				+ new String(this.secret, StandardCharsets.UTF_8);
	}

	/**
	 * Return the address to register as the command URL of a chatbot.
	 * @param baseUrl address of the application as Basecamp reaches it, with its context
	 * path, such as {@code https://ledger.example.com}
	 * @return the address. Whoever knows it can pretend to be Basecamp
	 */
	public String chatbotUrl(String baseUrl) {
		return url(baseUrl) + CHATBOT;
	}

	/**
	 * Return what a path below the application's leads to. Paths with a wrong secret take
	 * as long to tell as those with the right one.
	 * @param requestPath the path, as it was sent
	 * @return where it leads
	 */
	Endpoint endpoint(String requestPath) {
		if (!requestPath.startsWith(this.path + "/")) {
			return Endpoint.ELSEWHERE;
		}
		String rest = requestPath.substring(this.path.length() + 1);
		boolean chatbot = rest.endsWith(CHATBOT);
		String given = chatbot ? rest.substring(0, rest.length() - CHATBOT.length()) : rest;
		if (!MessageDigest.isEqual(this.secret, given.getBytes(StandardCharsets.UTF_8))) {
			return Endpoint.UNKNOWN;
		}
		return chatbot ? Endpoint.CHATBOT : Endpoint.WEBHOOK;
	}

	@Override
	public String toString() {
		return "BasecampWebhooks[path=" + this.path + "]";
	}

	/**
	 * What there is below the application's path.
	 */
	enum Endpoint {

		/**
		 * What belongs to the application.
		 */
		ELSEWHERE,

		/**
		 * What nobody knows, or not with this secret.
		 */
		UNKNOWN,

		/**
		 * Deliveries of webhooks.
		 */
		WEBHOOK,

		/**
		 * Commands of chatbots.
		 */
		CHATBOT

	}

}
