package io.github.basecamp4j.sample.files;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How large a file may be. Leads who sends a larger one to a page that says so. This
 * comes before Spring Security, which is the first to read a form otherwise, and has no
 * page for that. The rest of the file is read and thrown away
 * ({@code server.tomcat.max-swallow-size}): browsers look at no answer before they have
 * sent all.
 */
@Component("uploadLimit")
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class UploadLimit extends OncePerRequestFilter {

	static final String PATH = "/file-too-large";

	private final DataSize limit;

	UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
		this.limit = limit;
	}

	public long getBytes() {
		return this.limit.toBytes();
	}

	public String getComplaint() {
		return "This application takes files of up to " + this.limit.toMegabytes() + " MB.";
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			if (ex.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
				response.sendRedirect(request.getContextPath() + PATH);
				return;
			}
			throw ex;
		}
		chain.doFilter(request, response);
	}

}
