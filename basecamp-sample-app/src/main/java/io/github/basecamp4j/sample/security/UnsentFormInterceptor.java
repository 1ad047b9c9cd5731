package io.github.basecamp4j.sample.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Forgets a form that was kept once it has been sent, so that it does not come up again.
 */
@Component
class UnsentFormInterceptor implements HandlerInterceptor {

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		HttpSession session = request.getSession(false);
		if (session == null || !request.getMethod().equals("POST")
				|| response.getHeader(HttpHeaders.LOCATION) == null) {
			return;
		}
		UnsentForm form = UnsentForm.in(session);
		if (form != null && form.action().equals(request.getRequestURI())) {
			UnsentForm.discard(session);
		}
	}

}
