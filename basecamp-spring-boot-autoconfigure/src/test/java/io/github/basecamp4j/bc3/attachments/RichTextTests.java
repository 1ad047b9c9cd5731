package io.github.basecamp4j.bc3.attachments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link RichText}.
 */
class RichTextTests {

	@Test
	void escapeLetsAScriptBeWords() {
		assertThat(RichText.escape("<script>alert('tide & \"wind\"')</script>"))
			.isEqualTo("&lt;script&gt;alert(&#39;tide &amp; &quot;wind&quot;&#39;)&lt;/script&gt;");
	}

	@Test
	void escapeEscapesWhatLooksEscapedAlready() {
		assertThat(RichText.escape("&lt;b&gt;")).isEqualTo("&amp;lt;b&amp;gt;");
	}

	@Test
	void escapeLeavesOtherLettersAlone() {
		assertThat(RichText.escape("Grüße – 灯台 🚨")).isEqualTo("Grüße – 灯台 🚨");
	}

	@Test
	void escapeKeepsLines() {
		assertThat(RichText.escape("ebb\nflood\r\n\nslack")).isEqualTo("ebb<br>flood<br><br>slack");
	}

	@Test
	void fileRefersToTheAttachment() {
		assertThat(RichText.file("BAh7--lens")).isEqualTo("<bc-attachment sgid=\"BAh7--lens\"></bc-attachment>");
	}

	@Test
	void fileWithACaptionKeepsTheCaptionInItsAttribute() {
		assertThat(RichText.file("BAh7--lens", "\"/><script>'&'</script>")).isEqualTo(
				"<bc-attachment sgid=\"BAh7--lens\" caption=\"&quot;/&gt;&lt;script&gt;&#39;&amp;&#39;&lt;/script&gt;\">"
						+ "</bc-attachment>");
	}

	@Test
	void mentionRefersToThePerson() {
		assertThat(RichText.mention("BAh7--ines")).isEqualTo("<bc-attachment sgid=\"BAh7--ines\"></bc-attachment>");
	}

	@Test
	void mentionKeepsAStrangeReferenceInItsAttribute() {
		assertThat(RichText.mention("x\"><script>"))
			.isEqualTo("<bc-attachment sgid=\"x&quot;&gt;&lt;script&gt;\">" + "</bc-attachment>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void elementWithoutAReferenceIsRefused(String attachableSgid) {
		assertThatIllegalArgumentException().isThrownBy(() -> RichText.mention(attachableSgid))
			.withMessage("A file or a person in a rich text needs a reference");
	}

}
