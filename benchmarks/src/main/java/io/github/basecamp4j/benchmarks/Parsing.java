package io.github.basecamp4j.benchmarks;

import java.nio.charset.StandardCharsets;

import tools.jackson.databind.ObjectReader;

/**
 * What there is to parse, and how it is usually done.
 */
public final class Parsing {

	private Parsing() {
	}

	public static byte[] page() {
		return LoopbackServer.page(1).getBytes(StandardCharsets.UTF_8);
	}

	public static ObjectReader stockReader() {
		return HandWritten.PROJECTS;
	}

}
