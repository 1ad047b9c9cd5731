package io.github.basecamp4j.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Set;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

/**
 * Tests for {@link DefaultAccountResolver}.
 */
class DefaultAccountResolverTests {

	private static final Account BCX = account("bcx", 1001, "Analytical\nEngines");

	private static final Account OTHER_BCX = account("bcx", 1002, "Looms");

	private static final Account BC3 = account("bc3", 3001, "Difference Engines");

	private static final Account CAMPFIRE = account("campfire", 4001, "Engine Room");

	private final AuthorizationOperations authorization = mock(AuthorizationOperations.class);

	private final TestClock clock = new TestClock();

	private final StaticListableBeanFactory applicationBeans = new StaticListableBeanFactory();

	private final CountDownLatch answer = new CountDownLatch(1);

	private final AtomicBoolean answered = new AtomicBoolean();

	private KnownAccounts knownAccounts;

	@BeforeEach
	void createKnownAccounts() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("authorization", this.authorization);
		this.knownAccounts = new KnownAccounts(beans.getBeanProvider(AuthorizationOperations.class), this.clock);
		given(this.authorization.forPrincipal("42")).willReturn(this.authorization);
	}

	@AfterEach
	void close() {
		this.knownAccounts.destroy();
	}

	@Test
	void resolverOfTheApplicationComesFirst() {
		this.applicationBeans.addBean("resolver",
				(AccountResolver) (product, principalName) -> (product == Product.BCX) ? 7L : null);
		DefaultAccountResolver resolver = resolver("basecamp.bcx.account-id=8", "basecamp.bc3.account-id=9");
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(7);
		assertThat(resolver.resolveAccountId(Product.BC3, "42")).isEqualTo(9);
		then(this.authorization).should(never()).accounts();
	}

	@Test
	void onlyAccountOfTheProductComesLastAndIsRemembered() {
		given(this.authorization.accounts()).willReturn(List.of(CAMPFIRE, BCX, BC3));
		DefaultAccountResolver resolver = resolver();
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(1001);
		assertThat(resolver.resolveAccountId(Product.BC3, "42")).isEqualTo(3001);
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(1001);
		then(this.authorization).should(times(1)).accounts();
	}

	@Test
	void accountsAreReadAnewAfterAWhileAndAfterEachConnection() {
		given(this.authorization.accounts()).willReturn(List.of(BCX));
		DefaultAccountResolver resolver = resolver();
		resolver.resolveAccountId(Product.BCX, "42");
		this.clock.advance(Duration.ofHours(2));
		resolver.resolveAccountId(Product.BCX, "42");
		then(this.authorization).should(times(2)).accounts();
		this.knownAccounts.forget(new BasecampConnectedEvent("basecamp", "42"));
		resolver.resolveAccountId(Product.BCX, "42");
		then(this.authorization).should(times(3)).accounts();
		this.knownAccounts.forget(new BasecampDisconnectedEvent("basecamp", "42"));
		resolver.resolveAccountId(Product.BCX, "42");
		then(this.authorization).should(times(4)).accounts();
	}

	@Test
	void knownAccountOutlivesFailureOfLaunchpad() {
		given(this.authorization.accounts()).willReturn(List.of(BCX))
			.willThrow(
					new BasecampServerException(new ApiFailure(503, "GET", "/authorization.json", null, null), null));
		DefaultAccountResolver resolver = resolver();
		resolver.resolveAccountId(Product.BCX, "42");
		this.clock.advance(Duration.ofHours(2));
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(1001);
	}

	@Test
	void whenThereAreSeveralListsThemReadyToPaste() {
		given(this.authorization.accounts()).willReturn(List.of(BCX, BC3, OTHER_BCX));
		assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> resolver().resolveAccountId(Product.BCX, "42"))
			.withMessage("""
					Principal '42' can open several accounts of Basecamp 2 (bcx). Name one with forAccount(id), \
					by an AccountResolver bean, or in the configuration:

					    # Analytical Engines
					    basecamp.bcx.account-id=1001
					    # Looms
					    basecamp.bcx.account-id=1002""")
			.satisfies((ex) -> assertThat(ex.candidates()).containsExactly(BCX, BC3, OTHER_BCX));
	}

	@Test
	void whenOnlyTheOtherGenerationHasAccountsNamesItsPackage() {
		given(this.authorization.accounts()).willReturn(List.of(BC3, CAMPFIRE));
		assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> resolver().resolveAccountId(Product.BCX, "42"))
			.withMessage("""
					Principal '42' can open no account of Basecamp 2 (bcx).
					For these accounts of Basecamp 3, 4 or 5 (bc3) use the package io.github.basecamp4j.bc3:

					    3001 Difference Engines""")
			.satisfies((ex) -> assertThat(ex.candidates()).containsExactly(BC3, CAMPFIRE));
	}

	@Test
	void whenThereAreNoAccountsSaysSo() {
		given(this.authorization.accounts()).willReturn(List.of());
		assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> resolver().resolveAccountId(Product.BC3, "42"))
			.withMessage("Principal '42' can open no account of Basecamp 3, 4 or 5 (bc3).");
	}

	@Test
	void accountOfTheOtherGenerationIsRefusedWithTheCandidates() {
		given(this.authorization.accounts()).willReturn(List.of(BCX, BC3));
		assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> resolver().verifyAccountId(Product.BC3, "42", 1001))
			.withMessageStartingWith("Account 1001 is none of Basecamp 3, 4 or 5 (bc3) that principal '42' can open.")
			.withMessageContaining("    # Difference Engines\n    basecamp.bc3.account-id=3001")
			.withMessageContaining("use the package io.github.basecamp4j.bcx:\n\n    1001 Analytical Engines");
	}

	@Test
	void accountOfTheProductIsFine() {
		given(this.authorization.accounts()).willReturn(List.of(BCX, BC3));
		assertThatNoException().isThrownBy(() -> resolver().verifyAccountId(Product.BC3, "42", 3001));
	}

	@Test
	void verifyingReadsAnewButNotForEveryRequest() {
		given(this.authorization.accounts()).willReturn(List.of(BCX));
		DefaultAccountResolver resolver = resolver();
		resolver.verifyAccountId(Product.BCX, "42", 1001);
		resolver.verifyAccountId(Product.BCX, "42", 1001);
		then(this.authorization).should(times(1)).accounts();
		this.clock.advance(Duration.ofMinutes(2));
		resolver.verifyAccountId(Product.BCX, "42", 1001);
		then(this.authorization).should(times(2)).accounts();
	}

	@Test
	void verifyingDoesNotAskLaunchpadAgainAtOnceAfterItFailed() {
		given(this.authorization.accounts())
			.willThrow(new BasecampTransportException("no answer", true, new IOException()));
		DefaultAccountResolver resolver = resolver();
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1001));
		}
		then(this.authorization).should(times(1)).accounts();
		this.clock.advance(Duration.ofMinutes(2));
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1001));
		then(this.authorization).should(times(2)).accounts();
	}

	@Test
	void verifyingDoesNotWaitForALaunchpadThatHangsAndAsksItOnceAtATime() throws Exception {
		given(this.authorization.accounts()).willAnswer((invocation) -> hang());
		DefaultAccountResolver resolver = resolver();
		ExecutorService threads = Executors.newFixedThreadPool(10);
		try {
			Callable<Void> call = () -> {
				assertThatExceptionOfType(BasecampTransportException.class)
					.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1001))
					.withMessageContaining("Launchpad has not told");
				return null;
			};
			for (Future<Void> caller : threads.invokeAll(Collections.nCopies(10, call))) {
				caller.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.answer.getCount()).isEqualTo(1);
		then(this.authorization).should(times(1)).accounts();
	}

	@Test
	void manyWhoAskFirstAskLaunchpadOnce() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		given(this.authorization.accounts()).willAnswer((invocation) -> {
			asked.incrementAndGet();
			return hang();
		});
		DefaultAccountResolver resolver = resolver();
		List<Thread> callers = new ArrayList<>();
		Set<Long> accounts = ConcurrentHashMap.newKeySet();
		for (int i = 0; i < 10; i++) {
			callers.add(new Thread(() -> accounts.add(resolver.resolveAccountId(Product.BCX, "42"))));
		}
		callers.forEach(Thread::start);
		await().until(() -> callers.stream().allMatch((caller) -> isWaiting(caller)));
		assertThat(asked).hasValue(1);
		this.answer.countDown();
		for (Thread caller : callers) {
			caller.join();
		}
		assertThat(accounts).containsExactly(1001L);
		assertThat(asked).hasValue(1);
	}

	@Test
	void whoWaitsForSomebodyWithoutATokenAsksAlone() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		given(this.authorization.accounts()).willAnswer((invocation) -> {
			if (asked.incrementAndGet() > 1) {
				return List.of(BCX);
			}
			hang();
			throw new IllegalStateException("not connected");
		});
		DefaultAccountResolver resolver = resolver();
		Set<Object> answers = ConcurrentHashMap.newKeySet();
		List<Thread> callers = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			callers.add(new Thread(() -> {
				try {
					answers.add(resolver.resolveAccountId(Product.BCX, "42"));
				}
				catch (IllegalStateException ex) {
					answers.add(ex.getMessage());
				}
			}));
		}
		callers.forEach(Thread::start);
		await().until(() -> callers.stream().allMatch((caller) -> isWaiting(caller)));
		this.answer.countDown();
		for (Thread caller : callers) {
			caller.join();
		}
		assertThat(answers).containsExactlyInAnyOrder("not connected", 1001L);
	}

	@Test
	void whoAsksFirstAfterAFailureAsksAnew() {
		given(this.authorization.accounts()).willThrow(new IllegalStateException("not connected"))
			.willReturn(List.of(BCX));
		DefaultAccountResolver resolver = resolver();
		assertThatIllegalStateException().isThrownBy(() -> resolver.resolveAccountId(Product.BCX, "42"))
			.withMessage("not connected");
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(1001);
	}

	private static boolean isWaiting(Thread thread) {
		return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
	}

	@Test
	void answerThatComesLateIsRemembered() {
		given(this.authorization.accounts()).willAnswer((invocation) -> hang());
		DefaultAccountResolver resolver = resolver();
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1));
		this.answer.countDown();
		await().untilAsserted(() -> assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1)));
		then(this.authorization).should(times(1)).accounts();
	}

	@Test
	void answerFromBeforeAConnectionIsNotRemembered() {
		given(this.authorization.accounts()).willAnswer((invocation) -> hang()).willReturn(List.of(OTHER_BCX));
		DefaultAccountResolver resolver = resolver();
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1002));
		this.knownAccounts.forget(new BasecampConnectedEvent("basecamp", "42"));
		assertThatNoException().isThrownBy(() -> resolver.verifyAccountId(Product.BCX, "42", 1002));
		this.answer.countDown();
		await().untilTrue(this.answered);
		await().during(Duration.ofMillis(200))
			.untilAsserted(() -> assertThat(this.knownAccounts.getFresh("42")).containsExactly(OTHER_BCX));
	}

	@Test
	void launchpadThatHangsIsAskedAboutAFewPrincipalsOnly() {
		given(this.authorization.forPrincipal(anyString())).willReturn(this.authorization);
		given(this.authorization.accounts()).willAnswer((invocation) -> hang());
		DefaultAccountResolver resolver = resolver();
		Thread.currentThread().interrupt();
		for (int i = 0; i < 20; i++) {
			String principalName = "user-" + i;
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> resolver.verifyAccountId(Product.BCX, principalName, 1));
		}
		assertThat(Thread.interrupted()).isTrue();
		await().untilAsserted(() -> then(this.authorization).should(times(8)).accounts());
	}

	@Test
	void knownAccountIsUsedWhileLaunchpadHangs() {
		given(this.authorization.accounts()).willReturn(List.of(BCX)).willAnswer((invocation) -> {
			hang();
			return List.of(OTHER_BCX);
		});
		DefaultAccountResolver resolver = resolver();
		resolver.resolveAccountId(Product.BCX, "42");
		this.clock.advance(Duration.ofHours(2));
		assertThat(resolver.resolveAccountId(Product.BCX, "42")).isEqualTo(1001);
	}

	private List<Account> hang() throws InterruptedException {
		this.answer.await(5, TimeUnit.SECONDS);
		this.answered.set(true);
		return List.of(BCX);
	}

	@Test
	void realLaunchpadIsNotAskedAboutStandInOfTheApi() {
		DefaultAccountResolver resolver = resolver("basecamp.bcx.base-url=http://localhost:8081");
		resolver.verifyAccountId(Product.BCX, "42", 1);
		then(this.authorization).should(never()).accounts();
	}

	private DefaultAccountResolver resolver(String... properties) {
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		for (String property : properties) {
			source.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
		}
		BasecampProperties bound = new Binder(source).bindOrCreate("basecamp", BasecampProperties.class);
		return new DefaultAccountResolver(this.applicationBeans.getBeanProvider(AccountResolver.class), bound,
				new PropertiesBasecampConnectionDetails(bound), this.knownAccounts);
	}

	private static Account account(String product, long id, String name) {
		URI href = URI.create("https://example.com/" + id);
		return new Account(product, id, name, href.toString(), href.toString());
	}

	private static final class TestClock extends Clock {

		private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

		void advance(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
