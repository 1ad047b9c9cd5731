package io.github.basecamp4j.bc3.projects;

import java.io.Serializable;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A tool of a project.
 *
 * @param id id of the tool, such as that of the vault
 * @param title the name that the project's people gave it
 * @param kind kind of the tool ({@code name}), such as {@link #VAULT}; an open set
 * @param enabled whether it is turned on
 * @param position its place, {@code null} when it is turned off
 * @param url its API address
 * @param appUrl its address in a browser
 */
public record Tool(long id, String title, @JsonProperty("name") String kind, boolean enabled,
		@Nullable Integer position, String url, String appUrl) implements Serializable {

	/**
	 * Kind of the message board.
	 */
	public static final String MESSAGE_BOARD = "message_board";

	/**
	 * Kind of the to-dos.
	 */
	public static final String TODOSET = "todoset";

	/**
	 * Kind of the documents and files.
	 */
	public static final String VAULT = "vault";

	/**
	 * Kind of the chat.
	 */
	public static final String CHAT = "chat";

	/**
	 * Kind of the schedule.
	 */
	public static final String SCHEDULE = "schedule";

	/**
	 * Kind of the automatic check-ins.
	 */
	public static final String QUESTIONNAIRE = "questionnaire";

	/**
	 * Kind of the e-mail forwards.
	 */
	public static final String INBOX = "inbox";

	/**
	 * Kind of the card table.
	 */
	public static final String KANBAN_BOARD = "kanban_board";

}
