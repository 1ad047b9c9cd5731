package io.github.basecamp4j;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Paged} and {@link Page} that are made by hand.
 */
class PagedTests {

	@Test
	void ofElementsHasOnePage() {
		Paged<String> paged = Paged.of("lamp", "rope");
		assertThat(paged).containsExactly("lamp", "rope");
		assertThat(paged.toList()).containsExactly("lamp", "rope");
		assertThat(paged.totalCount()).hasValue(2);
		assertThat(paged.page(1)).isEqualTo(Page.of("lamp", "rope"));
	}

	@Test
	void ofNothingIsEmpty() {
		assertThat(Paged.of()).isEmpty();
		assertThat(Paged.of(List.of()).page(1).hasNext()).isFalse();
	}

	@Test
	void ofLongListHasPagesOfFifty() {
		Paged<Integer> paged = Paged.of(IntStream.range(0, 120).boxed().toList());
		assertThat(paged.page(1).elements()).hasSize(50);
		assertThat(paged.page(1).hasNext()).isTrue();
		assertThat(paged.page(3).elements()).hasSize(20).startsWith(100);
		assertThat(paged.page(3).hasNext()).isFalse();
		assertThat(paged.page(4).elements()).isEmpty();
		assertThat(paged.page(Integer.MAX_VALUE).elements()).isEmpty();
		assertThat(paged.stream().limit(51)).hasSize(51);
	}

	@Test
	void pageBeforeTheFirstIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Paged.of("lamp").page(0));
	}

	@Test
	void takeWhileEndsBeforeTheFirstElementThatIsNotWanted() {
		Paged<Integer> begun = Paged.of(3, 2, 1, 2, 3).takeWhile((number) -> number > 1);
		assertThat(begun).containsExactly(3, 2);
		assertThat(begun.toList()).containsExactly(3, 2);
		assertThat(begun.takeWhile((number) -> number > 2)).containsExactly(3);
		assertThat(begun.totalCount()).isEmpty();
	}

	@Test
	void takeWhileEndsPagesToo() {
		Paged<Integer> begun = Paged.of(IntStream.range(0, 120).boxed().toList()).takeWhile((number) -> number < 60);
		assertThat(begun.page(1).elements()).hasSize(50);
		assertThat(begun.page(1).hasNext()).isTrue();
		assertThat(begun.page(2))
			.isEqualTo(new Page<>(IntStream.range(50, 60).boxed().toList(), 2, false, OptionalLong.empty()));
		assertThat(begun.page(3).elements()).isEmpty();
		assertThat(begun.page(3).hasNext()).isFalse();
	}

	@Test
	void pageOfListIsTheOnlyOne() {
		Page<String> page = Page.of(List.of("lamp"));
		assertThat(page.number()).isEqualTo(1);
		assertThat(page.hasNext()).isFalse();
		assertThat(page.totalCount()).hasValue(1);
	}

}
