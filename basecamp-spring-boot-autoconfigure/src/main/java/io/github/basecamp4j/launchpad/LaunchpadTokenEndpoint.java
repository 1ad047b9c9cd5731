package io.github.basecamp4j.launchpad;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.util.MultiValueMap;

/**
 * Posts a form to Launchpad's token endpoint. Writes and reads the bodies itself, since
 * Spring's clients log them.
 */
final class LaunchpadTokenEndpoint {

	private static final Duration DEFAULT_LIFETIME = Duration.ofDays(14);

	private static final Duration MAX_LIFETIME = Duration.ofDays(3650);

	private static final int MAX_BODY = 1024 * 1024;

	private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,64}");

	private static final Pattern DEAD_TOKEN = Pattern
		.compile("(authorization_expired|This Basecamp ID rekeyed its deadbolt)\\b");

	private static final Pattern INACTIVE_PERSON = Pattern.compile("Unknown Basecamp ID\\b");

	private static final List<String> STANDARD_PARAMETERS = List.of(OAuth2ParameterNames.ACCESS_TOKEN,
			OAuth2ParameterNames.TOKEN_TYPE, OAuth2ParameterNames.EXPIRES_IN, OAuth2ParameterNames.REFRESH_TOKEN,
			OAuth2ParameterNames.SCOPE);

	private static final List<String> SECRET_PARAMETERS = List.of(OAuth2ParameterNames.CLIENT_SECRET,
			OAuth2ParameterNames.CODE, PkceParameterNames.CODE_VERIFIER, OAuth2ParameterNames.REFRESH_TOKEN);

	private static final int MAX_WORDS = 200;

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final ClientHttpRequestFactory requestFactory;

	LaunchpadTokenEndpoint(ClientHttpRequestFactory requestFactory) {
		this.requestFactory = requestFactory;
	}

	OAuth2AccessTokenResponse post(String tokenUri, HttpHeaders headers, MultiValueMap<String, String> form) {
		try {
			ClientHttpRequest request = this.requestFactory.createRequest(URI.create(tokenUri), HttpMethod.POST);
			request.getHeaders().putAll(headers);
			request.getBody().write(encode(form));
			try (ClientHttpResponse response = request.execute()) {
				int status = response.getStatusCode().value();
				byte[] body = response.getBody().readNBytes(MAX_BODY);
				if (status / 100 != 2) {
					String errorCode = errorCode(status, body);
					throw new LaunchpadRefusalException(error(errorCode, description(status, errorCode)),
							answer(status, body, form));
				}
				return tokens(parse(body));
			}
		}
		catch (IOException ex) {
			OAuth2Error error = error(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, "Launchpad cannot be reached");
			throw new OAuth2AuthorizationException(error, error + ": " + ex, ex);
		}
	}

	private static byte[] encode(MultiValueMap<String, String> form) {
		StringJoiner encoded = new StringJoiner("&");
		form.forEach(
				(name, values) -> values.forEach((value) -> encoded.add(URLEncoder.encode(name, StandardCharsets.UTF_8)
						+ "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
		return encoded.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static @Nullable JsonNode parse(byte[] body) {
		try {
			JsonNode json = MAPPER.readTree(body);
			return json.isObject() ? json : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/**
	 * Launchpad has its own words, with 400 or 401, for a token that it does not take any
	 * more, and for a person without an active account, whose token may be good again one
	 * day. What else is said instead of an error code comes from something in between.
	 */
	private static String errorCode(int status, byte[] body) {
		if (status == 408 || status == 429 || status >= 500) {
			return OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;
		}
		JsonNode json = parse(body);
		String said = (json != null) ? text(json, OAuth2ParameterNames.ERROR)
				: new String(body, StandardCharsets.UTF_8).strip();
		if (said != null && DEAD_TOKEN.matcher(said).lookingAt()) {
			return OAuth2ErrorCodes.INVALID_GRANT;
		}
		if (said != null && INACTIVE_PERSON.matcher(said).lookingAt()) {
			return OAuth2ErrorCodes.ACCESS_DENIED;
		}
		return (json != null && said != null && ERROR_CODE.matcher(said).matches()) ? said : "invalid_token_response";
	}

	private static String description(int status, String errorCode) {
		return "Launchpad answered with status " + status + (OAuth2ErrorCodes.ACCESS_DENIED.equals(errorCode)
				? ", for this person has no active Basecamp account" : "");
	}

	private static boolean isText(byte[] body) {
		String text = new String(body, StandardCharsets.UTF_8).strip();
		return !text.isEmpty() && "<{[".indexOf(text.charAt(0)) < 0;
	}

	private static OAuth2AccessTokenResponse tokens(@Nullable JsonNode body) {
		String accessToken = (body != null) ? text(body, OAuth2ParameterNames.ACCESS_TOKEN) : null;
		if (body == null || accessToken == null) {
			throw new OAuth2AuthorizationException(
					error("invalid_token_response", "Launchpad answered without an access token"));
		}
		String refreshToken = text(body, OAuth2ParameterNames.REFRESH_TOKEN);
		OAuth2AccessTokenResponse.Builder tokens = OAuth2AccessTokenResponse.withToken(accessToken)
			.tokenType(TokenType.BEARER)
			.expiresIn(lifetime(body.path(OAuth2ParameterNames.EXPIRES_IN)))
			.additionalParameters(additionalParameters(body));
		if (refreshToken != null) {
			tokens.refreshToken(refreshToken);
		}
		return tokens.build();
	}

	private static long lifetime(JsonNode expiresIn) {
		long seconds = expiresIn.asLong(0);
		return (seconds > 0) ? Math.min(seconds, MAX_LIFETIME.toSeconds()) : DEFAULT_LIFETIME.toSeconds();
	}

	private static Map<String, Object> additionalParameters(JsonNode body) {
		Map<String, Object> parameters = new HashMap<>();
		body.forEachEntry((name, value) -> {
			if (!STANDARD_PARAMETERS.contains(name) && value.isString()) {
				parameters.put(name, value.stringValue());
			}
		});
		return parameters;
	}

	private static @Nullable String text(JsonNode body, String name) {
		JsonNode value = body.path(name);
		return (value.isString() && !value.stringValue().isBlank()) ? value.stringValue() : null;
	}

	private static OAuth2Error error(String code, String description) {
		return new OAuth2Error(code, description, null);
	}

	/**
	 * What Launchpad said, without what it may quote.
	 */
	private static String answer(int status, byte[] body, MultiValueMap<String, String> form) {
		JsonNode json = parse(body);
		String words = new String(body, StandardCharsets.UTF_8);
		if (json != null) {
			words = Stream.of(OAuth2ParameterNames.ERROR, OAuth2ParameterNames.ERROR_DESCRIPTION)
				.map((name) -> text(json, name))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(": "));
		}
		else if (!isText(body)) {
			words = "";
		}
		for (String name : SECRET_PARAMETERS) {
			for (String secret : form.getOrDefault(name, List.of())) {
				if (!secret.isEmpty()) {
					words = words.replace(secret, "***")
						.replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), "***");
				}
			}
		}
		words = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return words.isEmpty() ? "status " + status
				: "status " + status + ", '" + words.substring(0, Math.min(words.length(), MAX_WORDS)) + "'";
	}

}
