package io.github.basecamp4j.bc3.reports;

import java.util.Locale;

/**
 * Kinds of files.
 */
public enum FileKind {

	/**
	 * All files.
	 */
	ALL,

	/**
	 * Images.
	 */
	IMAGES,

	/**
	 * Files in PDF.
	 */
	PDFS,

	/**
	 * Documents.
	 */
	DOCUMENTS,

	/**
	 * Videos.
	 */
	VIDEOS;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
