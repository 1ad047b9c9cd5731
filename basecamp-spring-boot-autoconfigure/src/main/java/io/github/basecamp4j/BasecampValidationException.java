package io.github.basecamp4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Basecamp did not accept what was sent (400, 415, 422).
 */
public final class BasecampValidationException extends BasecampApiException {

	private final Map<String, List<String>> fieldErrors;

	public BasecampValidationException(ApiFailure failure, Map<String, List<String>> fieldErrors) {
		super(failure, "not accepted");
		Map<String, List<String>> copy = new LinkedHashMap<>();
		fieldErrors.forEach((field, complaints) -> copy.put(field, List.copyOf(complaints)));
		this.fieldErrors = Collections.unmodifiableMap(copy);
	}

	/**
	 * Return Basecamp's complaints by field, untouched.
	 * @return the complaints, empty if Basecamp named no fields
	 */
	public Map<String, List<String>> fieldErrors() {
		return this.fieldErrors;
	}

}
