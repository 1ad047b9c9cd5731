package io.github.basecamp4j.sample.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HtmlCleaner}.
 */
class HtmlCleanerTests {

	private final HtmlCleaner html = new HtmlCleaner();

	@Test
	void cleanKeepsText() {
		String text = "<h1>Grüße</h1><p dir=\"rtl\">שלום</p><ul><li><strong>1</strong></li></ul>"
				+ "<table><tbody><tr><td>2</td></tr></tbody></table><pre>3\n4</pre>";
		assertThat(this.html.clean(text)).isEqualTo(text);
	}

	@Test
	void cleanKeepsLinksButTellsNobodyWhereTheyCameFrom() {
		assertThat(this.html.clean("<a href=\"https://example.com/?a=1&amp;b=2\">x</a>"))
			.isEqualTo("<a href=\"https://example.com/?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">x</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<a href=\"javascript:alert(1)\">x</a>", "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
			"<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<svg><script>alert(1)</script></svg>",
			"<p style=\"background:url(javascript:alert(1))\">x</p>", "<iframe src=\"javascript:alert(1)\"></iframe>",
			"<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
			"<form action=\"https://example.com/\"><button formaction=\"javascript:alert(1)\">x</button></form>",
			"<base href=\"https://example.com/\"><meta http-equiv=refresh content=0>",
			"<link rel=stylesheet href=\"https://example.com/\"><style>*{}</style>" })
	void cleanRemovesWhatRunsOrLoads(String html) {
		assertThat(this.html.clean(html)).doesNotContainIgnoringCase("<script")
			.doesNotContainPattern("(?i)<[^>]*(on\\w+=|javascript:|style|src|action|data:)")
			.doesNotContainPattern("(?i)<(base|meta|link|style|iframe|form|button|svg|math|img)");
	}

	@Test
	void cleanOfNothingIsEmpty() {
		assertThat(this.html.clean(null)).isEmpty();
	}

}
