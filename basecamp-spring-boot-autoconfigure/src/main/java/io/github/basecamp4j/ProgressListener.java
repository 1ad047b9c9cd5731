package io.github.basecamp4j;

/**
 * Is told how far a transfer is.
 */
@FunctionalInterface
public interface ProgressListener {

	/**
	 * Listens to nothing.
	 */
	ProgressListener NONE = (transferred, total) -> {
	};

	/**
	 * More bytes were transferred. Called often: after each buffer of some kilobytes. A
	 * transfer that has to begin again starts at zero again.
	 * @param transferred bytes so far
	 * @param total bytes in all, negative if nobody knows
	 */
	void progressed(long transferred, long total);

}
