package io.github.basecamp4j.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampTransportException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link PageNumberPaged}.
 */
@Timeout(120)
class PageNumberPagedTests {

	private final ConcurrentSkipListSet<Integer> requested = new ConcurrentSkipListSet<>();

	private final AtomicInteger requests = new AtomicInteger();

	private final PageTasks tasks = new PageTasks(null);

	@AfterEach
	void close() {
		this.tasks.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 49 })
	void iterationWhenFirstPageIsNotFullAsksForNoOther(int size) {
		assertThat(list(4, pages(size))).hasSize(size);
		assertThat(this.requested).containsExactly(1);
	}

	@Test
	void iterationAsksForTheFirstPageAloneUntilMoreIsNeeded() {
		assertThat(list(4, pages(1000)).stream().limit(50)).hasSize(50);
		assertThat(this.requested).containsExactly(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4, 9 })
	void iterationReturnsAllElementsInOrderAndFetchesNothingTwice(int concurrent) {
		assertThat(list(concurrent, pages(1007))).containsExactlyElementsOf(IntStream.range(0, 1007).boxed().toList());
		assertThat(this.requests).hasValue(this.requested.size());
		assertThat(this.requested).contains(21).hasSizeLessThan(21 + concurrent);
	}

	@Test
	void iterationOneByOneAsksForNoPageBehindTheLast() {
		assertThat(list(1, pages(100))).hasSize(100);
		assertThat(this.requested).containsExactly(1, 2, 3);
	}

	@Test
	void iterationRequestsPagesAtOnce() {
		CyclicBarrier together = new CyclicBarrier(4);
		assertThat(list(4, (number) -> {
			if (number > 2 && number < 7) {
				assertThat(catchThrowable(() -> together.await(60, TimeUnit.SECONDS))).isNull();
			}
			return pages(300).apply(number);
		})).hasSize(300);
	}

	@Test
	void iterationNeverHasMorePagesInFlightThanAllowed() {
		AtomicInteger inFlight = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		assertThat(list(3, (number) -> {
			most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
			Thread.yield();
			inFlight.decrementAndGet();
			return pages(2000).apply(number);
		})).hasSize(2000);
		assertThat(most).hasValueLessThanOrEqualTo(3);
	}

	@Test
	void givingUpEarlyWastesAtMostThePagesInFlight() {
		assertThat(list(4, pages(5000)).stream().limit(101)).hasSize(101);
		assertThat(this.requested.last()).isLessThanOrEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource({ "70, 3", "120, 6", "170, 7", "220, 8" })
	void numberOfPagesInFlightGrows(int size, int requests) {
		assertThat(new PageNumberPaged<>(source(pages(size)), 1000, 4, new PageTasks(Runnable::run))).hasSize(size);
		assertThat(this.requests).hasValue(requests);
	}

	@Test
	void pageThatRepeatsEndsTheList() {
		assertThat(list(4, (number) -> pages(50).apply(1))).hasSize(50);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void pageThatRepeatsEndsTheListAlsoIfItsElementsChange(int concurrent) {
		PageSource<Item> source = source((number) -> IntStream.range(0, 50)
			.mapToObj((id) -> new Item(id, "version " + number, null, null, null))
			.toList());
		assertThat(new PageNumberPaged<>(source, 1000, concurrent, this.tasks)).extracting(Item::id)
			.hasSize(50)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "1, 50", "0, 49", "-1, 49", "1, 51", "24, 74", "-24, 26" })
	void pageThatRepeatsEndsTheListAlsoIfElementsComeOrGo(int start, int end) {
		assertThat(ids((number) -> (number == 1) ? range(0, 50) : range(start, end)))
			.startsWith(range(0, 50).toArray(Integer[]::new))
			.containsAll(range(start, end))
			.doesNotHaveDuplicates();
		assertThat(this.requested.last()).isLessThanOrEqualTo(3);
	}

	@Test
	void pageOfOtherThingsThatLookAlikeIsKept() {
		PageSource<Item> items = source((number) -> IntStream.range(50 * number, 50 * number + ((number < 3) ? 50 : 1))
			.mapToObj((id) -> new Item(id, "same", null, null, null))
			.toList());
		assertThat(new PageNumberPaged<>(items, 1000, 1, this.tasks)).hasSize(101);
		PageSource<Named> named = source((number) -> IntStream.range(50 * number, 50 * number + ((number < 3) ? 50 : 1))
			.mapToObj((id) -> new Named(7, "name " + id))
			.toList());
		assertThat(new PageNumberPaged<>(named, 1000, 1, this.tasks)).hasSize(101);
	}

	@Test
	void endOfTheListIsNotAskedForAgain() {
		Iterator<Integer> elements = list(1, (number) -> range(0, 50)).iterator();
		elements.forEachRemaining((element) -> {
		});
		assertThat(elements.hasNext()).isFalse();
		assertThat(this.requests).hasValue(2);
	}

	@ParameterizedTest
	@CsvSource({ "45, 52", "49, 50", "25, 74", "1, 51", "50, 51" })
	void elementsThatMovedToTheNextPageAreNotRepeated(int start, int end) {
		assertThat(ids((number) -> (number == 1) ? range(0, 50) : (number == 2) ? range(start, end) : range(0, 0)))
			.containsExactlyElementsOf(range(0, end));
	}

	@Test
	void equalThingsWithoutIdsAreKept() {
		assertThat(list(1, (number) -> (number == 1) ? range(0, 50) : range(25, 60))).hasSize(85);
	}

	@Test
	void pagesAreNumberedFromOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> list(1, pages(1)).page(0));
		assertThat(list(1, pages(51)).page(2).elements()).containsExactly(50);
		assertThat(this.requested).containsExactly(2);
	}

	@Test
	void totalCountIsNotKnown() {
		assertThat(list(1, pages(1)).totalCount()).isEmpty();
		assertThat(this.requested).isEmpty();
	}

	@Test
	void nextBehindTheEndThrowsException() {
		Iterator<Integer> elements = list(4, pages(1)).iterator();
		assertThat(elements.next()).isZero();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(elements::next);
	}

	@Test
	void iterationOneByOneStaysOnTheThreadOfItsConsumer() {
		PageTasks none = new PageTasks((task) -> {
			throw new IllegalStateException("not needed");
		});
		assertThat(new PageNumberPaged<>(source(pages(520)), 100, 1, none)).hasSize(520);
	}

	@Test
	void pagesAheadAreKeptInFlight() {
		List<Runnable> started = new ArrayList<>();
		Iterator<Integer> elements = new PageNumberPaged<>(source(pages(5000)), 1000, 4, new PageTasks(started::add))
			.iterator();
		for (int page = 1; page <= 6; page++) {
			for (int i = 0; i < 50; i++) {
				elements.next();
			}
			assertThat(started).hasSize((page > 1) ? page + 3 : 0);
		}
	}

	@Test
	void pagesBehindTheEndAreNotRequestedAnyMore() {
		List<Runnable> started = new ArrayList<>();
		assertThat(new PageNumberPaged<>(source(pages(70)), 1000, 4, new PageTasks(started::add))).hasSize(70);
		started.forEach(Runnable::run);
		assertThat(this.requested).containsExactly(1, 2);
	}

	@Test
	void pagesBehindAFailureAreNotRequestedAnyMore() {
		List<Runnable> started = new ArrayList<>();
		PageNumberPaged<Integer> list = new PageNumberPaged<>(source((number) -> {
			if (number == 2) {
				throw new BasecampInvalidResponseException("odd", null);
			}
			return pages(5000).apply(number);
		}), 1000, 4, new PageTasks(started::add));
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(list::toList);
		started.forEach(Runnable::run);
		assertThat(this.requested).containsExactly(1, 2);
	}

	@Test
	void errorOfAPageIsRethrown() {
		AssertionError error = new AssertionError();
		PageNumberPaged<Integer> list = list(4, (number) -> {
			if (number == 2) {
				throw error;
			}
			return pages(5000).apply(number);
		});
		assertThat(catchThrowable(list::toList)).isSameAs(error);
	}

	@Test
	void failureOfAPageIsRethrownAfterThePagesBeforeIt() {
		BasecampNotFoundException failure = new BasecampNotFoundException(
				new ApiFailure(404, "GET", "/items.json", null, null));
		AtomicInteger seen = new AtomicInteger();
		Throwable thrown = catchThrowable(() -> list(4, (number) -> {
			if (number == 4) {
				throw failure;
			}
			return pages(1000).apply(number);
		}).forEach((element) -> seen.incrementAndGet()));
		assertThat(thrown).isSameAs(failure);
		assertThat(seen).hasValue(150);
	}

	@Test
	void iterationAfterAFailureAsksForTheSamePageAgain() {
		AtomicInteger failures = new AtomicInteger();
		Iterator<Integer> elements = list(4, (number) -> {
			if (number == 2 && failures.getAndIncrement() == 0) {
				throw new BasecampInvalidResponseException("once", null);
			}
			return pages(170).apply(number);
		}).iterator();
		for (int i = 0; i < 50; i++) {
			elements.next();
		}
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(elements::hasNext);
		assertThat(elements).toIterable().containsExactlyElementsOf(IntStream.range(50, 170).boxed().toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void iterationWhenListHasTooManyPagesThrowsException(int concurrent) {
		PageNumberPaged<Integer> list = new PageNumberPaged<>(source(pages(5000)), 6, concurrent, this.tasks);
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(list::toList)
			.withMessageContaining("max-pages");
		assertThat(this.requested).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@Test
	void executorWithoutThreadsLeavesTheWorkToTheConsumer() {
		PageTasks full = new PageTasks((task) -> {
			throw new RejectedExecutionException();
		});
		assertThat(new PageNumberPaged<>(source(pages(520)), 100, 4, full)).hasSize(520);
		PageTasks asleep = new PageTasks((task) -> {
		});
		assertThat(new PageNumberPaged<>(source(pages(520)), 100, 4, asleep)).hasSize(520);
		PageTasks direct = new PageTasks(Runnable::run);
		assertThat(new PageNumberPaged<>(source(pages(520)), 100, 4, direct)).hasSize(520);
	}

	@Test
	void interruptEndsTheWaitForAPageAndIsKept() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		AtomicReference<Object> interrupted = new AtomicReference<>();
		PageNumberPaged<Integer> list = list(4, (number) -> {
			if (number == 2) {
				waiting.countDown();
				catchThrowable(over::await);
			}
			return pages(1000).apply(number);
		});
		AtomicInteger started = new AtomicInteger();
		PageNumberPaged<Integer> ahead = new PageNumberPaged<>(source((number) -> list.page(number).elements()), 100, 4,
				new PageTasks((task) -> {
					new Thread(task).start();
					if (started.getAndIncrement() == 0) {
						catchThrowable(() -> waiting.await(60, TimeUnit.SECONDS));
					}
				}));
		Thread consumer = new Thread(() -> {
			try {
				ahead.toList();
			}
			catch (BasecampTransportException ex) {
				interrupted.set(Thread.currentThread().isInterrupted());
			}
		});
		consumer.start();
		await().atMost(60, TimeUnit.SECONDS)
			.until(() -> started.get() == 2 && consumer.getState() == Thread.State.WAITING);
		consumer.interrupt();
		consumer.join(60_000);
		over.countDown();
		assertThat(interrupted.get()).isEqualTo(true);
	}

	private PageNumberPaged<Integer> list(int concurrent, IntFunction<List<Integer>> pages) {
		return new PageNumberPaged<>(source(pages), 1000, concurrent, this.tasks);
	}

	private IntFunction<List<Integer>> pages(int total) {
		return (number) -> IntStream.range(50 * (number - 1), Math.max(50 * (number - 1), Math.min(50 * number, total)))
			.boxed()
			.toList();
	}

	private record Named(long number, String name) {
	}

	private List<Integer> ids(IntFunction<List<Integer>> pages) {
		PageSource<Item> source = source(
				(number) -> pages.apply(number).stream().map((id) -> new Item(id, "same", null, null, null)).toList());
		return new PageNumberPaged<>(source, 1000, 1, this.tasks).stream().map((item) -> (int) item.id()).toList();
	}

	private static List<Integer> range(int start, int end) {
		return IntStream.range(start, end).boxed().toList();
	}

	private <T> PageSource<T> source(IntFunction<List<T>> pages) {
		return new PageSource<>() {

			@Override
			public PageAnswer<T> first() {
				throw new UnsupportedOperationException();
			}

			@Override
			public PageAnswer<T> numbered(int number) {
				PageNumberPagedTests.this.requests.incrementAndGet();
				PageNumberPagedTests.this.requested.add(number);
				return new PageAnswer<>(pages.apply(number), null, null, null);
			}

			@Override
			public PageAnswer<T> linked(PageAnswer<T> predecessor, Set<URI> visited) {
				throw new UnsupportedOperationException();
			}

		};
	}

}
