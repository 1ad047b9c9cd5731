package io.github.basecamp4j.webhooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import io.github.basecamp4j.bc3.webhooks.WebhookEvent;
import io.github.basecamp4j.http.json.BasecampJson;

/**
 * Receives what Basecamp tells of its own accord. Has to come before Spring Security's
 * filters, which know nothing of Basecamp, and before whatever records addresses. Answers
 * by a status alone: what is wrong with a request is nobody's business.
 */
public final class BasecampWebhookFilter implements Filter {

	private static final Log logger = LogFactory.getLog(BasecampWebhookFilter.class);

	private static final int MAX_BODY_SIZE = 1024 * 1024;

	private static final byte[] NOTHING = {};

	private final BasecampWebhooks webhooks;

	private final WebhookPublisher publisher;

	private final @Nullable ChatbotCommandHandler chatbot;

	/**
	 * Create a filter.
	 * @param webhooks where Basecamp reaches the application
	 * @param publisher publishes events
	 * @param chatbot answers commands, {@code null} if there is no chatbot
	 */
	public BasecampWebhookFilter(BasecampWebhooks webhooks, WebhookPublisher publisher,
			@Nullable ChatbotCommandHandler chatbot) {
		this.webhooks = webhooks;
		this.publisher = publisher;
		this.chatbot = chatbot;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest received = (HttpServletRequest) request;
		HttpServletResponse answer = (HttpServletResponse) response;
		String path = received.getRequestURI().substring(received.getContextPath().length());
		switch (this.webhooks.endpoint(path)) {
			case ELSEWHERE -> chain.doFilter(request, response);
			case UNKNOWN -> answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
			case WEBHOOK -> webhook(received, answer);
			case CHATBOT -> chatbot(received, answer);
		}
	}

	private void webhook(HttpServletRequest request, HttpServletResponse answer) throws IOException {
		WebhookEvent event = read(request, answer, WebhookEvent.class);
		if (event == null) {
			return;
		}
		if (event.id() == 0 || event.kind().isEmpty()) {
			answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		answer.setStatus(switch (this.publisher.publish(event)) {
			case PUBLISHED -> HttpServletResponse.SC_OK;
			case ACCEPTED -> HttpServletResponse.SC_ACCEPTED;
			case FAILED -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
			case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
		});
	}

	private void chatbot(HttpServletRequest request, HttpServletResponse answer) throws IOException {
		if (this.chatbot == null) {
			answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		BasecampChatbotCommand command = read(request, answer, BasecampChatbotCommand.class);
		if (command == null) {
			return;
		}
		try {
			write(answer, this.chatbot.handle(command));
		}
		catch (RuntimeException | Error ex) {
			logger.error("A command of a chatbot was not answered", ex);
			answer.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

	private static void write(HttpServletResponse answer, @Nullable String html) throws IOException {
		if (html == null) {
			answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		byte[] body = html.getBytes(StandardCharsets.UTF_8);
		answer.setContentType("text/html;charset=UTF-8");
		answer.setContentLength(body.length);
		answer.getOutputStream().write(body);
	}

	/**
	 * Read what was sent.
	 * @return what was sent, {@code null} if it is refused and that is answered
	 */
	private static <T> @Nullable T read(HttpServletRequest request, HttpServletResponse answer, Class<T> type)
			throws IOException {
		if (!"POST".equals(request.getMethod())) {
			answer.setHeader("Allow", "POST");
			answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return null;
		}
		if (!isJson(request.getContentType())) {
			answer.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
			return null;
		}
		byte[] body = (request.getContentLengthLong() > MAX_BODY_SIZE) ? NOTHING
				: request.getInputStream().readNBytes(MAX_BODY_SIZE + 1);
		if (request.getContentLengthLong() > MAX_BODY_SIZE || body.length > MAX_BODY_SIZE) {
			answer.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return null;
		}
		try {
			return BasecampJson.read(type, new String(body, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			logger.warn("Something that was sent to Basecamp's webhooks was refused: " + ex.getMessage());
			answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return null;
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
