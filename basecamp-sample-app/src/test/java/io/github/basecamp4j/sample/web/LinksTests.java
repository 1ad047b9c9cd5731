package io.github.basecamp4j.sample.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.Product;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Links}.
 */
class LinksTests {

	@ParameterizedTest
	@CsvSource({ "BCX, https://basecamp.com/9/projects/1, /bcx/9/projects/1",
			"BCX, https://basecamp.com/9/projects/1/todos/2#comment_3, /bcx/9/projects/1/todos/2",
			"BCX, https://basecamp.com/9/projects/1/messages/2, /bcx/9/projects/1/messages/2",
			"BC3, https://3.basecamp.com/9/projects/1, /bc3/9/projects/1",
			"BC3, https://3.basecamp.com/9/buckets/1/messages/2, /bc3/9/projects/1/messages/2",
			"BC3, https://3.basecamp.com/9/buckets/1/todos/2#__recording_3, /bc3/9/projects/1/todos/2",
			"BC3, http://127.0.0.1:8090/9/buckets/1/documents/2, /bc3/9/documents/2",
			"BCX, https://basecamp.com/9/projects/1/uploads/2, /bcx/9/projects/1/uploads/2",
			"BC3, https://3.basecamp.com/9/buckets/1/uploads/2, /bc3/9/uploads/2",
			"BC3, https://3.basecamp.com/9/buckets/1/vaults/2, /bc3/9/vaults/2" })
	void pageOfTheSampleIsFound(Product product, String appUrl, String page) {
		assertThat(Links.of(product, appUrl)).isEqualTo(page);
	}

	@ParameterizedTest
	@CsvSource({ "BCX, https://basecamp.com/9/projects/1/calendar_events/2",
			"BC3, https://3.basecamp.com/9/buckets/1/questions/2", "BC3, https://3.basecamp.com/9/my/assignments" })
	void whatHasNoPageIsShownInBasecamp(Product product, String appUrl) {
		assertThat(Links.of(product, appUrl)).isEqualTo(appUrl);
	}

	@Test
	void whatHasNoAddressIsNotShown() {
		assertThat(Links.of(Product.BC3, null)).isNull();
	}

}
