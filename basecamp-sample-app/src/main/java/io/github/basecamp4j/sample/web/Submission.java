package io.github.basecamp4j.sample.web;

import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.BasecampValidationException;

/**
 * Sends what a user entered to Basecamp, and shows the form again if it or Basecamp
 * complains.
 */
public final class Submission {

	private Submission() {
	}

	/**
	 * Submit a form.
	 * @param form what was entered, and what is wrong with it
	 * @param formView the view that shows the form again, each complaint at its field
	 * @param change makes the change and says where to go next
	 * @return where to go
	 */
	public static ModelAndView submit(BindingResult form, String formView, Supplier<String> change) {
		if (!form.hasErrors()) {
			try {
				return new ModelAndView(change.get());
			}
			catch (BasecampValidationException ex) {
				reject(form, ex);
			}
		}
		return new ModelAndView(formView, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static void reject(BindingResult form, BasecampValidationException ex) {
		ex.fieldErrors().forEach((field, complaints) -> {
			String complaint = String.join(", ", complaints);
			if (form.getFieldType(field) != null) {
				form.rejectValue(field, "basecamp", complaint);
			}
			else {
				form.reject("basecamp", field + " " + complaint);
			}
		});
		if (!form.hasErrors()) {
			form.reject("basecamp", String.valueOf(ex.getMessage()));
		}
	}

}
