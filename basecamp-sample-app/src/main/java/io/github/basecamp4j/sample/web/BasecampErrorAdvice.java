package io.github.basecamp4j.sample.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.sample.accounts.UnknownAccountException;

/**
 * Turns what goes wrong at Basecamp into a page that says what the user can do.
 */
@ControllerAdvice
class BasecampErrorAdvice {

	private static final Logger logger = LoggerFactory.getLogger(BasecampErrorAdvice.class);

	private static final String PERHAPS_SAVED = "It may have been saved all the same: look before you send it again.";

	@ExceptionHandler
	ModelAndView accountIsUnknown(UnknownAccountException ex) {
		return page(HttpStatus.NOT_FOUND, "No such account",
				"With this connection you cannot open the account in the address. Choose another one.", ex);
	}

	@ExceptionHandler
	ModelAndView accountIsInactive(BasecampAccountInactiveException ex) {
		return page(HttpStatus.NOT_FOUND, "This account is inactive", "Its owner has to reactivate it.", ex);
	}

	@ExceptionHandler
	ModelAndView notFound(BasecampNotFoundException ex) {
		return page(HttpStatus.NOT_FOUND, "Not here",
				"Basecamp knows no such thing, or does not show it to you. It may be in the trash.", ex);
	}

	@ExceptionHandler
	ModelAndView toolIsOff(BasecampToolNotEnabledException ex) {
		return page(HttpStatus.NOT_FOUND, "Turned off",
				"This project does not use that tool. Somebody may turn it on in Basecamp.", ex);
	}

	@ExceptionHandler
	ModelAndView notPermitted(BasecampAccessDeniedException ex) {
		return page(HttpStatus.FORBIDDEN, "Not yours to do",
				"Basecamp lets only others do this, such as administrators.", ex);
	}

	@ExceptionHandler
	ModelAndView notConnected(BasecampAuthenticationException ex) {
		return page(HttpStatus.UNAUTHORIZED, "Basecamp no longer knows you",
				"The connection was revoked or has expired. Connect again to go on.", ex)
			.addObject("reconnect", true);
	}

	@ExceptionHandler
	ModelAndView notAccepted(BasecampValidationException ex) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT, "Basecamp did not accept this",
				"Go back and change what you entered.", ex);
	}

	@ExceptionHandler
	ModelAndView tooFast(BasecampRateLimitException ex, HttpServletRequest request, HttpServletResponse response) {
		Duration retryAfter = ex.retryAfter();
		if (retryAfter != null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
		}
		return again(page(HttpStatus.TOO_MANY_REQUESTS, "One moment, please",
				"Basecamp asks for a pause" + inWords(retryAfter) + ". Try again after it.", ex), request);
	}

	private static String inWords(@Nullable Duration pause) {
		return (pause != null) ? " of " + pause.toSeconds() + " seconds" : "";
	}

	@ExceptionHandler
	ModelAndView planIsFull(BasecampLimitExceededException ex) {
		return page(HttpStatus.INSUFFICIENT_STORAGE, "This account is full",
				"Its plan has no room for this. Archive or delete something, or choose a bigger plan.", ex);
	}

	@ExceptionHandler
	ModelAndView noAnswer(BasecampTransportException ex, HttpServletRequest request) {
		String advice = isRead(request) || !ex.requestSent() ? "Try again in a while." : PERHAPS_SAVED;
		return again(page(HttpStatus.GATEWAY_TIMEOUT, "Basecamp does not answer", advice, ex), request);
	}

	@ExceptionHandler
	ModelAndView failed(BasecampException ex, HttpServletRequest request) {
		String advice = isRead(request) ? "Try again in a while." : PERHAPS_SAVED;
		return again(page(HttpStatus.BAD_GATEWAY, "Basecamp is in trouble", advice, ex), request);
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET");
	}

	private static ModelAndView page(HttpStatus status, String title, String advice, Exception ex) {
		logger.info("Answered with {}: {}", status.value(), ex.getMessage());
		ModelAndView page = new ModelAndView("problem");
		page.setStatus(status);
		return page.addObject("title", title).addObject("advice", advice).addObject("status", status.value());
	}

	/**
	 * Offer to try again what only reads; a form is sent again by going back.
	 */
	private static ModelAndView again(ModelAndView page, HttpServletRequest request) {
		return page.addObject("again", isRead(request));
	}

}
