package io.github.basecamp4j.sample.security;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote, which could not be sent on because the session was over or Basecamp
 * not connected.
 *
 * @param writer who was signed in last in the browser that sent it, {@code null} if that
 * is not known
 * @param action where the form goes
 * @param fields what was entered
 */
public record UnsentForm(@Nullable String writer, String action,
		LinkedHashMap<String, List<String>> fields) implements Serializable {

	private static final Set<String> UNSEEN = Set.of("once", "readAt", "zone", "columnId", "readable");

	private static final String ATTRIBUTE = UnsentForm.class.getName();

	static void keep(HttpServletRequest request) {
		LinkedHashMap<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
		fields.remove("_csrf");
		request.getSession()
			.setAttribute(ATTRIBUTE, new UnsentForm(LastUser.of(request), request.getRequestURI(), fields));
	}

	static @Nullable UnsentForm in(HttpSession session) {
		return (UnsentForm) session.getAttribute(ATTRIBUTE);
	}

	static void discard(HttpSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	/**
	 * Return whether a field is one that users see.
	 * @param field its name
	 * @return whether it is
	 */
	public boolean isWritten(String field) {
		return !UNSEEN.contains(field);
	}

}
