package io.github.basecamp4j.sample.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import io.github.basecamp4j.Page;

/**
 * Words for templates.
 */
@Component("texts")
class Texts {

	private static final String[] SIZES = { "bytes", "KB", "MB", "GB" };

	/**
	 * Return how many there are.
	 * @param count the number
	 * @param thing what they are, one of them
	 * @return the words, such as {@code 1 comment} or {@code 2 comments}
	 */
	public String count(long count, String thing) {
		return count + " " + thing + ((count == 1) ? "" : "s");
	}

	/**
	 * Return what to say about a page of a list that shows nothing.
	 * @param page the page
	 * @param none what to say if the list is empty
	 * @return the words
	 */
	public String none(Page<?> page, String none) {
		return (page.number() > 1) ? "Nothing more." : none;
	}

	/**
	 * Return how large something is.
	 * @param bytes the number of bytes
	 * @return the words, such as {@code 14 KB} or {@code 2.5 MB}
	 */
	public String size(long bytes) {
		double size = bytes;
		int unit = 0;
		while (size >= 999.95 && unit < SIZES.length - 1) {
			size /= 1000;
			unit++;
		}
		return ((unit == 0 || size >= 10) ? Long.toString(Math.round(size)) : String.format(Locale.ROOT, "%.1f", size))
				+ " " + SIZES[unit];
	}

	/**
	 * Return what a state of Basecamp 3 means.
	 * @param status the state
	 * @return words for it
	 */
	public String status(@Nullable String status) {
		return switch ((status != null) ? status : "") {
			case "archived" -> "Archived";
			case "trashed" -> "In the trash";
			case "drafted" -> "Draft, seen only by its creator";
			default -> "";
		};
	}

	/**
	 * Return what a type of Basecamp 3 is called.
	 * @param type the type, such as {@code Kanban::Card}
	 * @return words for it
	 */
	public String kind(@Nullable String type) {
		String name = (type != null) ? type : "Upload";
		return switch (name) {
			case "Todo" -> "To-do";
			case "Todolist" -> "To-do list";
			case "Schedule::Entry" -> "Event";
			case "Question::Answer" -> "Answer";
			case "Upload", "Attachment" -> "File";
			case "Vault" -> "Folder";
			case "Chat::Transcript" -> "Campfire";
			case "Chat::Lines::Text", "Chat::Lines::RichText", "Chat::Lines::Upload" -> "Campfire line";
			default -> name.substring(name.lastIndexOf(':') + 1);
		};
	}

	/**
	 * Return up to two initials, for the round pictures of people: no picture is loaded
	 * from elsewhere.
	 * @param name a full name
	 * @return the initials of its first words
	 */
	public String initials(String name) {
		return Arrays.stream(name.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
			.limit(2)
			.map((word) -> Character.toString(word.codePointAt(0)))
			.collect(Collectors.joining());
	}

}
