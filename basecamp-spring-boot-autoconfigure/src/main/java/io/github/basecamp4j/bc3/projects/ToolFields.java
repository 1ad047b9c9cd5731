package io.github.basecamp4j.bc3.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a new tool may have. Immutable.
 */
public final class ToolFields extends NamedValues<ToolFields> {

	/**
	 * Start with nothing.
	 */
	public ToolFields() {
		this(Map.of());
	}

	private ToolFields(Map<String, @Nullable Object> values) {
		super(values, ToolFields::new);
	}

	/**
	 * Set the title. Basecamp names the tool after its kind otherwise.
	 * @param title the title
	 * @return the extended fields
	 */
	public ToolFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set whether clients can see it. For chats and card tables only.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public ToolFields withVisibleToClients(boolean visibleToClients) {
		return with("visible_to_clients", visibleToClients);
	}

	/**
	 * Name a tool to make the new one like. The public documentation asks for it, and for
	 * the title, instead of the kind of tool, by which Basecamp has come to go.
	 * @param toolId a tool of the same kind
	 * @return the extended fields
	 */
	public ToolFields withSource(long toolId) {
		return with("source_recording_id", toolId);
	}

}
