package io.github.basecamp4j.sample.web;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.BasecampValidationException;

/**
 * Sends a form's content to Basecamp, and shows the form again if Basecamp complains.
 */
public final class Submission {

	private Submission() {
	}

	/**
	 * Submit a form.
	 * @param change makes the change and says where to go next
	 * @param formView the view to show again
	 * @return where to go
	 */
	public static ModelAndView submit(Supplier<String> change, String formView) {
		try {
			return new ModelAndView("redirect:" + change.get());
		}
		catch (BasecampValidationException ex) {
			return new ModelAndView(formView, Map.of("complaints", complaints(ex)), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static String complaints(BasecampValidationException ex) {
		return ex.fieldErrors().isEmpty() ? String.valueOf(ex.getMessage())
				: ex.fieldErrors()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " " + String.join(", ", entry.getValue()))
					.collect(Collectors.joining("; "));
	}

}
