package io.github.basecamp4j.bcx.documents;

/**
 * Orders of a list of documents.
 */
public enum DocumentSort {

	/**
	 * By title, from A to Z.
	 */
	AZ("az"),

	/**
	 * By title, from Z to A.
	 */
	ZA("za"),

	/**
	 * Latest change first, as Basecamp does when no order is asked for.
	 */
	NEWEST("newest"),

	/**
	 * Oldest change first.
	 */
	OLDEST("oldest");

	private final String code;

	DocumentSort(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
