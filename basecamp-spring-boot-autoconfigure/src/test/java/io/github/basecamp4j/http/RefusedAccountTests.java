package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for what a refusal leads to, which may be that of a whole account.
 */
class RefusedAccountTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@ParameterizedTest
	@ValueSource(ints = { 403, 404 })
	void refusalOfAnAccountOfOnesOwnIsPassedOn(int status) {
		Accounts accounts = new Accounts(null);
		BasecampException thrown = refuse(status, accounts);
		assertThat(thrown).isExactlyInstanceOf(
				(status == 403) ? BasecampAccessDeniedException.class : BasecampNotFoundException.class);
		assertThat(thrown.getSuppressed()).isEmpty();
		assertThat(accounts.verified).isEqualTo("BC3 jane 999");
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 403, 404 })
	void refusalOfAnotherAccountNamesTheAccounts(int status) {
		BasecampAccountResolutionException unknown = new BasecampAccountResolutionException("Not yours", List.of());
		assertThat(refuse(status, new Accounts(unknown))).isSameAs(unknown);
		assertThat(unknown.getSuppressed()).singleElement().isInstanceOf(BasecampApiException.class);
	}

	@Test
	void failureToLookAccountsUpDoesNotHideTheRefusal() {
		BasecampException failure = new BasecampInvalidResponseException("Launchpad is odd", null);
		BasecampException thrown = refuse(404, new Accounts(failure));
		assertThat(thrown).isExactlyInstanceOf(BasecampNotFoundException.class);
		assertThat(thrown.getSuppressed()).containsExactly(failure);
	}

	@Test
	void accountIsNotLookedUpWhenTheTimeOfTheCallIsUp() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(404)));
		Accounts accounts = new Accounts(null);
		assertThat(call(BasecampApi.bc3(URI.create(basecamp.baseUrl())), accounts,
				(retry) -> retry.totalTimeout(Duration.ofMillis(900))))
			.isExactlyInstanceOf(BasecampNotFoundException.class);
		assertThat(accounts.verified).isNull();
	}

	@Test
	void inactiveAccountIsNotLookedUp() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(404).withHeader("Reason", "Account Inactive")));
		Accounts accounts = new Accounts(null);
		assertThat(call(BasecampApi.bc3(URI.create(basecamp.baseUrl())), accounts))
			.isExactlyInstanceOf(BasecampAccountInactiveException.class);
		assertThat(accounts.verified).isNull();
	}

	@Test
	void apiWithoutAccountsLooksNoneUp() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(403)));
		Accounts accounts = new Accounts(null);
		assertThat(call(BasecampApi.launchpad(URI.create(basecamp.baseUrl())), accounts))
			.isExactlyInstanceOf(BasecampAccessDeniedException.class);
		assertThat(accounts.verified).isNull();
	}

	private static BasecampException refuse(int status, Accounts accounts) {
		basecamp.stubFor(get(anyUrl()).willReturn(status(status)));
		return call(BasecampApi.bc3(URI.create(basecamp.baseUrl())), accounts);
	}

	private static BasecampException call(BasecampApi api, Accounts accounts) {
		return call(api, accounts, (retry) -> retry);
	}

	private static BasecampException call(BasecampApi api, Accounts accounts,
			UnaryOperator<RetrySettings.Builder> retry) {
		AccessTokenProvider tokens = new AccessTokenProvider() {

			@Override
			public String currentPrincipalName() {
				return "jane";
			}

			@Override
			public String getToken(String principalName) {
				return "a-token";
			}

		};
		BasecampRestClient client = BasecampRestClient.create(api, RestClient.builder(),
				Clients.resourcesBuilder(new FakeTime(), retry).accountVerifier(accounts).build(), tokens,
				(product, principalName) -> 999L);
		return catchThrowableOfType(BasecampException.class, () -> client.get("/items/1.json").as(Item.class));
	}

	/**
	 * Knows account 999 or has something against it.
	 */
	private static final class Accounts implements AccountVerifier {

		private final @Nullable BasecampException complaint;

		private @Nullable String verified;

		private Accounts(@Nullable BasecampException complaint) {
			this.complaint = complaint;
		}

		@Override
		public void verifyAccountId(Product product, String principalName, long accountId) {
			this.verified = product + " " + principalName + " " + accountId;
			if (this.complaint != null) {
				throw this.complaint;
			}
		}

	}

}
