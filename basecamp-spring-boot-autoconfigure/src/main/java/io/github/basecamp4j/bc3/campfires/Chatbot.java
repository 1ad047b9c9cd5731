package io.github.basecamp4j.bc3.campfires;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A chatbot: a service that takes part in campfires.
 *
 * @param id id of the chatbot
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param serviceName its name
 * @param commandUrl where Basecamp sends the commands that people give it; only
 * administrators see it
 * @param url its API address
 * @param appUrl its address in a browser
 * @param linesUrl API address to post lines as the chatbot; only administrators see it.
 * It holds a secret key with which anybody can do so, and is left out of
 * {@link #toString()}
 */
public record Chatbot(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt, String serviceName,
		@Nullable String commandUrl, @Nullable String url, @Nullable String appUrl, @Nullable String linesUrl) {

	@Override
	public String toString() {
		return "Chatbot[id=" + this.id + ", serviceName=" + this.serviceName + "]";
	}

}
