package io.github.basecamp4j.bc3.recordings;

import java.util.Locale;

/**
 * Colours of columns of card tables, calendars and groups of to-dos.
 */
public enum Color {

	/**
	 * White.
	 */
	WHITE,

	/**
	 * Red.
	 */
	RED,

	/**
	 * Orange.
	 */
	ORANGE,

	/**
	 * Yellow.
	 */
	YELLOW,

	/**
	 * Green.
	 */
	GREEN,

	/**
	 * Blue.
	 */
	BLUE,

	/**
	 * Aqua.
	 */
	AQUA,

	/**
	 * Purple.
	 */
	PURPLE,

	/**
	 * Gray.
	 */
	GRAY,

	/**
	 * Pink.
	 */
	PINK,

	/**
	 * Brown.
	 */
	BROWN;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
