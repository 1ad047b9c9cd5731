package io.github.basecamp4j.test;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An address that is told what happens in a project.
 */
final class Webhook {

	static final String ALL = "all";

	private static final int MAX_DELIVERIES = 25;

	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

	final long id;

	final Account account;

	final Project project;

	final OffsetDateTime createdAt;

	/**
	 * What was tried, the latest first.
	 */
	final Deque<Delivery> deliveries = new ArrayDeque<>();

	/**
	 * What is to be told.
	 */
	final Queue<Map<String, @Nullable Object>> waiting = new ArrayDeque<>();

	OffsetDateTime updatedAt;

	URI payloadUrl;

	List<String> types = List.of(ALL);

	boolean active = true;

	Webhook(long id, Account account, Project project, URI payloadUrl, OffsetDateTime createdAt) {
		this.id = id;
		this.account = account;
		this.project = project;
		this.payloadUrl = payloadUrl;
		this.createdAt = createdAt;
		this.updatedAt = createdAt;
	}

	/**
	 * Return whether it is told of an event. Chats are never told of.
	 * @param event what happened
	 * @return whether it is
	 */
	boolean wants(Feed.Event event) {
		String type = event.recording().type();
		return this.active && event.recording().project == this.project && !type.startsWith("Chat::")
				&& (this.types.contains(ALL) || this.types.contains(type));
	}

	static boolean isLoopback(URI address) {
		return address.getHost() != null && LOOPBACK.matcher(address.getHost()).matches();
	}

	void add(Delivery delivery) {
		this.deliveries.addFirst(delivery);
		if (this.deliveries.size() > MAX_DELIVERIES) {
			this.deliveries.removeLast();
		}
	}

	/**
	 * An attempt to tell.
	 *
	 * @param id its id
	 * @param createdAt when it was made
	 * @param headers the headers that were sent
	 * @param event what was told
	 * @param answer what was answered
	 */
	record Delivery(long id, OffsetDateTime createdAt, Map<String, String> headers, Map<String, @Nullable Object> event,
			HookAnswer answer) {

	}

	/**
	 * What an address answered.
	 *
	 * @param headers the headers
	 * @param code the status, {@code null} if there was no answer
	 * @param message the words of the status, or why there was no answer
	 * @param body the body
	 */
	record HookAnswer(Map<String, String> headers, @Nullable Integer code, String message, @Nullable String body) {

		static HookAnswer none(String reason) {
			return new HookAnswer(Map.of(), null, reason, null);
		}

		boolean isSuccess() {
			return this.code != null && this.code / 100 == 2;
		}

	}

}
