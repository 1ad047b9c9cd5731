package io.github.basecamp4j.bc3.attachments;

import org.springframework.util.Assert;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes parts of a rich text, the HTML in which people write messages, comments,
 * documents and descriptions. Put together, they are what the operations take:
 *
 * <pre class="code">
 * String content = "&lt;div&gt;" + RichText.mention(sgid) + " " + RichText.escape(words) + "&lt;/div&gt;";
 * </pre>
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/rich_text.md">Rich text</a>
 */
public final class RichText {

	private RichText() {
	}

	/**
	 * Write plain text as HTML. It shows as it is, whatever it contains; its lines stay
	 * lines.
	 * @param text plain text
	 * @return HTML
	 */
	public static String escape(String text) {
		return encode(text).replaceAll("\\R", "<br>");
	}

	/**
	 * Show a file.
	 * @param attachableSgid the reference of an attachment, which serves one text only
	 * @return HTML
	 */
	public static String file(String attachableSgid) {
		return "<bc-attachment " + sgid(attachableSgid) + "></bc-attachment>";
	}

	/**
	 * Show a file with a caption.
	 * @param attachableSgid the reference of an attachment, which serves one text only
	 * @param caption plain text
	 * @return HTML
	 */
	public static String file(String attachableSgid, String caption) {
		return "<bc-attachment " + sgid(attachableSgid) + " caption=\"" + encode(caption) + "\"></bc-attachment>";
	}

	/**
	 * Mention a person, who is told of it.
	 * @param attachableSgid the person's own reference, as the person's
	 * {@code attachableSgid} tells it; the person must be on the project
	 * @return HTML
	 */
	public static String mention(String attachableSgid) {
		return file(attachableSgid);
	}

	private static String sgid(String attachableSgid) {
		Assert.hasText(attachableSgid, "A file or a person in a rich text needs a reference");
		return "sgid=\"" + encode(attachableSgid) + "\"";
	}

	private static String encode(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
