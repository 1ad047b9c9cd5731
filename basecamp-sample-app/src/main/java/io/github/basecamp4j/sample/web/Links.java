package io.github.basecamp4j.sample.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Product;

/**
 * Finds the sample's own pages for things that lists of many kinds show.
 */
public final class Links {

	private static final String ANCHOR = "(?:#.*)?";

	private static final Pattern BCX = Pattern
		.compile("https?://[^/]+/(\\d+)/(projects/\\d+(?:/(?:todos|documents|messages|uploads)/\\d+)?)" + ANCHOR);

	private static final Pattern BC3_PROJECT = Pattern.compile("https?://[^/]+/(\\d+)/(projects/\\d+)" + ANCHOR);

	private static final Pattern BC3_IN_PROJECT = Pattern
		.compile("https?://[^/]+/(\\d+)/buckets/(\\d+)/((?:todos|messages)/\\d+)" + ANCHOR);

	private static final Pattern BC3 = Pattern
		.compile("https?://[^/]+/(\\d+)/buckets/\\d+/((?:documents|uploads|vaults)/\\d+)" + ANCHOR);

	private Links() {
	}

	/**
	 * Return where something is shown.
	 * @param product what it is a thing of
	 * @param appUrl its address in Basecamp
	 * @return path of its page in the sample if there is one, otherwise its address in
	 * Basecamp
	 */
	public static @Nullable String of(Product product, @Nullable String appUrl) {
		if (appUrl == null) {
			return null;
		}
		if (product == Product.BCX) {
			return replace(BCX, appUrl, "/bcx/$1/$2");
		}
		String page = replace(BC3_PROJECT, appUrl, "/bc3/$1/$2");
		return replace(BC3, replace(BC3_IN_PROJECT, page, "/bc3/$1/projects/$2/$3"), "/bc3/$1/$2");
	}

	private static String replace(Pattern pattern, String address, String page) {
		Matcher matcher = pattern.matcher(address);
		return matcher.matches() ? matcher.replaceFirst(page) : address;
	}

}
