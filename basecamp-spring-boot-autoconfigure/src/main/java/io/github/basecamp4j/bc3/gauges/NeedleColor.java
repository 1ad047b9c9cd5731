package io.github.basecamp4j.bc3.gauges;

import java.util.Locale;

/**
 * Colours of needles.
 */
public enum NeedleColor {

	/**
	 * All is well.
	 */
	GREEN,

	/**
	 * There is cause for concern.
	 */
	YELLOW,

	/**
	 * The project is at risk.
	 */
	RED;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
