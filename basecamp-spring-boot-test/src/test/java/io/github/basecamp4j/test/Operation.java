package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation of an API.
 *
 * @param product the product whose API it belongs to
 * @param name its name
 * @param method the method
 * @param path the path, with variables in braces
 */
record Operation(String product, String name, String method, String path) {

	private static final List<Operation> BCX = read("bcx");

	private static final List<Operation> BC3 = read("bc3");

	static List<Operation> list(String product) {
		return product.equals("bcx") ? BCX : BC3;
	}

	/**
	 * Return the operations of accounts, which are all but those of Launchpad and of its
	 * storage.
	 */
	static List<Operation> ofAccounts() {
		return Stream.of(BCX, BC3)
			.flatMap(List::stream)
			.filter((operation) -> operation.path().startsWith("/") && !operation.path().startsWith("/authorization"))
			.toList();
	}

	private static List<Operation> read(String product) {
		try (InputStream csv = Operation.class.getResourceAsStream(product + "-operations.csv")) {
			if (csv == null) {
				throw new IllegalStateException("The list of operations is missing");
			}
			return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> of(product, line.split(",", -1)))
				.filter((operation) -> !operation.name().isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Operation of(String product, String[] columns) {
		return new Operation(product, columns[1], columns[2], columns[3]);
	}

	@Override
	public String toString() {
		return this.product + " " + this.name;
	}

}
