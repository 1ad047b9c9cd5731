package io.github.basecamp4j.tokens;

/**
 * Whether the long drills of the profile {@code stress} are wanted.
 */
final class Stress {

	private Stress() {
	}

	static boolean isOn() {
		return Boolean.getBoolean("basecamp.stress");
	}

}
