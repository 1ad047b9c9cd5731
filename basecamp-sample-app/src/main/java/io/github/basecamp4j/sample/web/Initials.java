package io.github.basecamp4j.sample.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Shortens names for the round pictures of people, so that no picture is loaded from
 * elsewhere.
 */
@Component("initials")
class Initials {

	/**
	 * Return up to two initials.
	 * @param name a full name
	 * @return the initials of its first words
	 */
	public String of(String name) {
		return Arrays.stream(name.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
			.limit(2)
			.map((word) -> Character.toString(word.codePointAt(0)))
			.collect(Collectors.joining());
	}

}
