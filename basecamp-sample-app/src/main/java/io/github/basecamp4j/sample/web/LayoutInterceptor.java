package io.github.basecamp4j.sample.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Supplies what the frame around every page shows, error pages included, the mark that a
 * form is sent with once, and what makes HTML fit to be shown: templates may not ask for
 * beans where they show HTML.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LayoutInterceptor implements HandlerInterceptor {

	private static final int SECTION = 3;

	private final HtmlCleaner html;

	LayoutInterceptor(HtmlCleaner html) {
		this.html = html;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute("user", request.getRemoteUser());
		request.setAttribute("html", this.html);
		request.setAttribute("once", UUID.randomUUID().toString());
		String[] segments = request.getRequestURI().split("/", SECTION + 2);
		request.setAttribute("section", (segments.length > SECTION) ? segments[SECTION] : "");
		request.setAttribute("address", request.getRequestURI());
		return true;
	}

}
