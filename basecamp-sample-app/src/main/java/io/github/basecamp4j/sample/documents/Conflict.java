package io.github.basecamp4j.sample.documents;

import java.time.OffsetDateTime;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody else saved a document while the user was writing: both versions, and when the
 * other one was saved.
 *
 * @param mine what the user wrote
 * @param title title of the other version
 * @param content content of the other version, fit to be shown
 * @param updatedAt when it was saved
 */
record Conflict(DocumentForm mine, String title, String content, OffsetDateTime updatedAt) {

	/**
	 * Show both versions; the user's can be saved over the other one.
	 * @return the page
	 */
	ModelAndView page() {
		ModelAndView page = new ModelAndView("documents/conflict");
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("conflict", this);
	}

}
