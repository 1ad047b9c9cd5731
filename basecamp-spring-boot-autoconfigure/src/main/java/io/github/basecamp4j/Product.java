package io.github.basecamp4j;

/**
 * A generation of Basecamp that this library speaks to. An identity may also hold
 * accounts of other products; {@link Account#product()} keeps their names as they are.
 */
public enum Product {

	/**
	 * Basecamp 2, once called Basecamp Next.
	 */
	BCX("bcx"),

	/**
	 * Basecamp 3, 4 and 5.
	 */
	BC3("bc3");

	private final String code;

	Product(String code) {
		this.code = code;
	}

	/**
	 * Return the name that {@code authorization.json} uses for this product.
	 * @return the product code, such as {@code bcx}
	 */
	public String code() {
		return this.code;
	}

}
