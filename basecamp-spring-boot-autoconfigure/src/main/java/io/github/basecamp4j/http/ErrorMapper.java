package io.github.basecamp4j.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampAccessException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampValidationException;

/**
 * Turns an answer with an error status into the exception for it.
 */
final class ErrorMapper {

	private static final int MAX_DETAIL_LENGTH = 500;

	private ErrorMapper() {
	}

	static BasecampApiException map(int status, String method, String path, HttpHeaders headers, byte[] body) {
		JsonNode json = parse(body);
		Map<String, List<String>> fieldErrors = fieldErrors(json);
		ApiFailure failure = new ApiFailure(status, method, path, headers.getFirst("X-Request-Id"),
				detail(json, fieldErrors));
		return switch (status) {
			case 400, 415, 422 -> new BasecampValidationException(failure, fieldErrors);
			case 401 -> new BasecampAuthenticationException(failure);
			case 403 -> new BasecampAccessException(failure);
			case 404 -> "Account Inactive".equalsIgnoreCase(headers.getFirst("Reason"))
					? new BasecampAccountInactiveException(failure) : new BasecampNotFoundException(failure);
			case 429 -> new BasecampRateLimitException(failure, RetryAfter.parse(headers));
			case 507 -> new BasecampLimitExceededException(failure);
			default -> (status >= 500) ? new BasecampServerException(failure, RetryAfter.parse(headers))
					: new BasecampApiException(failure);
		};
	}

	private static @Nullable JsonNode parse(byte[] body) {
		try {
			JsonNode json = Json.MAPPER.readTree(body);
			return json.isObject() ? json : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static Map<String, List<String>> fieldErrors(@Nullable JsonNode json) {
		if (json == null || json.has("error")) {
			return Map.of();
		}
		JsonNode fields = json.path("errors").isObject() ? json.get("errors") : json;
		Map<String, List<String>> fieldErrors = new LinkedHashMap<>();
		fields.forEachEntry((field, complaints) -> {
			List<String> texts = new ArrayList<>();
			if (complaints.isArray()) {
				complaints.forEach((complaint) -> texts.add(text(complaint)));
			}
			else {
				texts.add(text(complaints));
			}
			fieldErrors.put(field, List.copyOf(texts));
		});
		return fieldErrors;
	}

	private static @Nullable String detail(@Nullable JsonNode json, Map<String, List<String>> fieldErrors) {
		StringBuilder detail = new StringBuilder();
		if (json != null) {
			append(detail, json.get("error"));
			append(detail, json.get("message"));
		}
		new TreeMap<>(fieldErrors)
			.forEach((field, complaints) -> append(detail, field + " " + String.join(", ", complaints)));
		String cleaned = detail.toString().replaceAll("\\p{Cntrl}+", " ").strip();
		if (cleaned.isEmpty()) {
			return null;
		}
		return (cleaned.length() > MAX_DETAIL_LENGTH) ? cleaned.substring(0, MAX_DETAIL_LENGTH) : cleaned;
	}

	private static void append(StringBuilder detail, @Nullable JsonNode node) {
		if (node != null && node.isValueNode() && !node.isNull()) {
			append(detail, text(node));
		}
	}

	private static void append(StringBuilder detail, String text) {
		detail.append(detail.isEmpty() ? "" : "; ").append(text);
	}

	private static String text(JsonNode node) {
		return node.isString() ? node.stringValue() : node.toString();
	}

}
