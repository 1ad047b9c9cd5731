package io.github.basecamp4j.sample.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.UrlUtils;

/**
 * Leads a user who had to sign in or to connect first back to the page that was asked
 * for; and one who had sent a form, to what was written.
 */
final class UnsentFormRequestCache implements RequestCache {

	static final String PATH = "/unsent";

	private static final String SAVED_REQUEST = "SAVED_REQUEST";

	private final HttpSessionRequestCache delegate = new HttpSessionRequestCache();

	UnsentFormRequestCache() {
		this.delegate.setSessionAttrName(SAVED_REQUEST);
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		if (request.getMethod().equals("POST")) {
			UnsentForm.keep(request);
			request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(address(request)));
		}
		else if (!SecurityConfiguration.SCRIPT.matches(request)) {
			this.delegate.saveRequest(request, response);
		}
	}

	private static String address(HttpServletRequest request) {
		return UrlUtils.buildFullRequestUrl(request.getScheme(), request.getServerName(), request.getServerPort(),
				request.getContextPath() + PATH, "continue");
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return this.delegate.getRequest(request, response);
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return this.delegate.getMatchingRequest(request, response);
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		this.delegate.removeRequest(request, response);
	}

}
