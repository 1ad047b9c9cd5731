package io.github.basecamp4j.sample.web;

import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes HTML that other people wrote fit to be shown: text, lists, tables and links stay,
 * everything that runs, loads or covers the page goes.
 */
@Component
public class HtmlCleaner {

	private static final Safelist ALLOWED = Safelist.basic()
		.addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "div", "del", "mark", "table", "thead", "tbody", "tr", "th",
				"td")
		.addAttributes("p", "dir")
		.addAttributes("div", "dir")
		.addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

	/**
	 * Clean HTML.
	 * @param html what somebody wrote
	 * @return what may be put into a page as it is
	 */
	public String clean(@Nullable String html) {
		return (html != null) ? Jsoup.clean(html, "", ALLOWED, new OutputSettings().prettyPrint(false)) : "";
	}

	/**
	 * Leave only the text of HTML.
	 * @param html what somebody wrote
	 * @return the text, in a line
	 */
	public static String textOf(@Nullable String html) {
		return (html != null) ? Jsoup.parseBodyFragment(html).text() : "";
	}

	/**
	 * Make HTML of plain text.
	 * @param text what somebody typed
	 * @return the same as HTML, line by line
	 */
	public static String ofText(String text) {
		return HtmlUtils.htmlEscape(text.strip()).lines().collect(Collectors.joining("<br>"));
	}

}
