package io.github.basecamp4j.sample.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in the browser who used it last, beyond the session, so that nobody else is
 * shown what was written in one that was over.
 */
@Component
class LastUser implements HandlerInterceptor {

	private static final String COOKIE = "last-user";

	static @Nullable String of(HttpServletRequest request) {
		if (request.getRemoteUser() != null) {
			return request.getRemoteUser();
		}
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? decoded(cookie.getValue()) : null;
	}

	private static String decoded(String value) {
		try {
			return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String user = request.getRemoteUser();
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		if (user != null && (cookie == null || !decoded(cookie.getValue()).equals(user))) {
			String value = Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(user.getBytes(StandardCharsets.UTF_8));
			response.addHeader(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(COOKIE, value)
						.path("/")
						.httpOnly(true)
						.secure(request.isSecure())
						.sameSite("Lax")
						.build()
						.toString());
		}
		return true;
	}

}
