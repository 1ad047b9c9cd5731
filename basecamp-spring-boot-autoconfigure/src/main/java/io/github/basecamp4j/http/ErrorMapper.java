package io.github.basecamp4j.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.http.HttpHeaders;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.http.json.Json;

/**
 * Turns an answer with an error status into the exception for it. Basecamp has several
 * ways to say what is wrong: an error and perhaps a message, complaints by field with or
 * without a frame around them, plain text, a web page, nothing.
 */
final class ErrorMapper {

	private static final int MAX_DETAIL_LENGTH = 500;

	private static final int MAX_REQUEST_ID_LENGTH = 100;

	private static final String ERROR = "error";

	private static final String ERRORS = "errors";

	private static final String MESSAGE = "message";

	private ErrorMapper() {
	}

	static BasecampApiException map(ApiRequest request, int status, HttpHeaders headers, byte[] body,
			@Nullable String token, Instant now) {
		String secret = (request.keyed() != null) ? request.keyed().key() : token;
		JsonNode json = parse(body);
		Map<String, List<String>> fieldErrors = fieldErrors(json);
		ApiFailure failure = new ApiFailure(status, request.method().name(), request.uri().getRawPath(),
				shown(headers.getFirst("X-Request-Id"), secret, MAX_REQUEST_ID_LENGTH),
				shown(detail(json, fieldErrors, headers, body), secret, MAX_DETAIL_LENGTH));
		return switch (status) {
			case 400, 415, 422 -> new BasecampValidationException(failure, fieldErrors);
			case 401 -> new BasecampAuthenticationException(failure);
			case 403 -> new BasecampAccessDeniedException(failure);
			case 404 -> "Account Inactive".equalsIgnoreCase(headers.getFirst("Reason"))
					? new BasecampAccountInactiveException(failure) : new BasecampNotFoundException(failure);
			case 429 -> new BasecampRateLimitException(failure, RetryAfter.parse(headers, now));
			case 507 -> new BasecampLimitExceededException(failure);
			default -> (status >= 500) ? new BasecampServerException(failure, RetryAfter.parse(headers, now))
					: new BasecampApiException(failure);
		};
	}

	private static JsonNode parse(byte[] body) {
		try {
			return Json.MAPPER.readTree(body);
		}
		catch (JacksonException ex) {
			return JsonNodeFactory.instance.missingNode();
		}
	}

	private static Map<String, List<String>> fieldErrors(JsonNode json) {
		JsonNode fields = json.path(ERRORS);
		if (!fields.isObject()) {
			if (!json.isObject() || json.has(ERROR) || json.has(ERRORS)) {
				return Map.of();
			}
			fields = json;
		}
		boolean bare = fields == json;
		Map<String, List<String>> fieldErrors = new LinkedHashMap<>();
		fields.forEachEntry((field, complaints) -> {
			if (!bare || !field.equals(MESSAGE) || complaints.isArray()) {
				fieldErrors.put(field, texts(complaints));
			}
		});
		return Collections.unmodifiableMap(fieldErrors);
	}

	private static @Nullable String detail(JsonNode json, Map<String, List<String>> fieldErrors, HttpHeaders headers,
			byte[] body) {
		List<String> parts = new ArrayList<>();
		if (json.isObject()) {
			parts.addAll(words(json.path(ERROR)));
			if (!fieldErrors.containsKey(MESSAGE)) {
				parts.addAll(words(json.path(MESSAGE)));
			}
			parts.addAll(words(json.path(ERRORS)));
		}
		else if (json.isArray() || json.isString()) {
			parts.addAll(words(json));
		}
		else if (json.isMissingNode() && isPlainText(headers, body)) {
			parts.add(new String(body, StandardCharsets.UTF_8));
		}
		new TreeMap<>(fieldErrors)
			.forEach((field, complaints) -> parts.add(field + " " + String.join(", ", complaints)));
		return parts.isEmpty() ? null : String.join("; ", parts);
	}

	private static List<String> words(JsonNode node) {
		return (node.isMissingNode() || node.isNull() || node.isObject()) ? List.of() : texts(node);
	}

	private static List<String> texts(JsonNode node) {
		if (!node.isArray()) {
			return List.of(text(node));
		}
		List<String> texts = new ArrayList<>();
		node.forEach((element) -> texts.add(text(element)));
		return List.copyOf(texts);
	}

	private static String text(JsonNode node) {
		return node.isString() ? node.stringValue() : node.toString();
	}

	private static boolean isPlainText(HttpHeaders headers, byte[] body) {
		String contentType = headers.getFirst(HttpHeaders.CONTENT_TYPE);
		return (contentType == null) ? body.length > 0 && body[0] != '<'
				: contentType.toLowerCase(Locale.ROOT).startsWith("text/plain");
	}

	private static @Nullable String shown(@Nullable String text, @Nullable String secret, int maxLength) {
		if (text == null) {
			return null;
		}
		return Json.printable((secret != null) ? text.replace(secret, "***") : text, maxLength);
	}

}
