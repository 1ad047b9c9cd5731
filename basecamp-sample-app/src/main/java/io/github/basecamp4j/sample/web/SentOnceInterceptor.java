package io.github.basecamp4j.sample.web;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Lets a form that is sent twice, by a double click or by going back, make one thing: the
 * second one leads to where the first one led. Forms that make things carry a mark for
 * this.
 */
@Component
class SentOnceInterceptor implements HandlerInterceptor {

	private static final String SENT = SentOnceInterceptor.class.getName() + ".SENT";

	private static final String MINE = SentOnceInterceptor.class.getName() + ".MINE";

	private static final String NOWHERE = "";

	private static final int FORMS_REMEMBERED = 50;

	private static final long PATIENCE_IN_SECONDS = 70;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String mark = request.getParameter("once");
		if (mark == null || !request.getMethod().equals("POST")) {
			return true;
		}
		CompletableFuture<String> mine = new CompletableFuture<>();
		CompletableFuture<String> first = sent(request.getSession()).putIfAbsent(mark, mine);
		if (first == null) {
			request.setAttribute(MINE, mine);
			return true;
		}
		String target = first.copy().completeOnTimeout(NOWHERE, PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
		if (target.equals(NOWHERE)) {
			return true;
		}
		response.sendRedirect(target);
		return false;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (request.getAttribute(MINE) instanceof CompletableFuture<?>) {
			String mark = request.getParameter("once");
			String location = response.getHeader(HttpHeaders.LOCATION);
			Map<String, CompletableFuture<String>> sent = sent(request.getSession());
			CompletableFuture<String> mine = (location != null) ? sent.get(mark) : sent.remove(mark);
			if (mine != null) {
				mine.complete((location != null) ? location : NOWHERE);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, CompletableFuture<String>> sent(HttpSession session) {
		synchronized (WebUtils.getSessionMutex(session)) {
			if (session.getAttribute(SENT) instanceof Map<?, ?> sent) {
				return (Map<String, CompletableFuture<String>>) sent;
			}
			Map<String, CompletableFuture<String>> sent = Collections.synchronizedMap(new Forms());
			session.setAttribute(SENT, sent);
			return sent;
		}
	}

	/**
	 * The latest forms of a session, and where they led.
	 */
	private static final class Forms extends LinkedHashMap<String, CompletableFuture<String>> {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
			return size() > FORMS_REMEMBERED;
		}

	}

}
