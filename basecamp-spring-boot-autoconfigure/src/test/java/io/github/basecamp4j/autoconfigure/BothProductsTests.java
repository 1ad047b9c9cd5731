package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for both generations in one application.
 */
class BothProductsTests {

	private static final String ONE_ACCOUNT_OF_EACH = """
			{"expires_at": "2026-12-24T10:00:00Z",
			 "identity": {"id": 9, "first_name": "Ines", "last_name": "Falk", "email_address": "ines@harbour.example"},
			 "accounts": [
			  {"product": "bcx", "id": 100, "name": "Old port", "href": "https://basecamp.com/100/api/v1",
			   "app_href": "https://basecamp.com/100"},
			  {"product": "bc3", "id": 300, "name": "New port", "href": "https://3.basecampapi.com/300",
			   "app_href": "https://3.basecamp.com/300"},
			  {"product": "campfire", "id": 7, "name": "Port chat", "href": "https://port.campfirenow.com",
			   "app_href": "https://port.campfirenow.com"}]}""";

	private static final String ONLY_BCX = """
			{"expires_at": "2026-12-24T10:00:00Z",
			 "identity": {"id": 9, "first_name": "Ines", "last_name": "Falk", "email_address": "ines@harbour.example"},
			 "accounts": [
			  {"product": "bcx", "id": 100, "name": "Old port", "href": "https://basecamp.com/100/api/v1",
			   "app_href": "https://basecamp.com/100"}]}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
				BcxAutoConfiguration.class, Bc3AutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token",
				"basecamp.bcx.base-url=" + basecamp.baseUrl(), "basecamp.bc3.base-url=" + basecamp.baseUrl(),
				"basecamp.launchpad.base-url=" + basecamp.baseUrl());

	@Test
	void operationsOfBothGenerationsStandSideBySide() {
		this.contextRunner.run((context) -> assertThat(context)
			.hasSingleBean(io.github.basecamp4j.bcx.projects.ProjectOperations.class)
			.hasSingleBean(io.github.basecamp4j.bc3.projects.ProjectOperations.class)
			.hasSingleBean(io.github.basecamp4j.bcx.documents.DocumentOperations.class)
			.hasSingleBean(io.github.basecamp4j.bc3.documents.DocumentOperations.class)
			.hasSingleBean(io.github.basecamp4j.bcx.people.PeopleOperations.class)
			.hasSingleBean(io.github.basecamp4j.bc3.people.PeopleOperations.class));
	}

	@Test
	void eachGenerationCallsTheOnlyAccountOfItsProduct() {
		stub(ONE_ACCOUNT_OF_EACH);
		this.contextRunner.run((context) -> {
			context.getBean(BcxClient.class).projects().get(1);
			context.getBean(Bc3Client.class).projects().get(1);
		});
		basecamp.verify(1, getRequestedFor(urlEqualTo("/100/api/v1/projects/1.json")));
		basecamp.verify(1, getRequestedFor(urlEqualTo("/300/projects/1.json")));
	}

	@Test
	void eachGenerationCallsTheAccountOfItsProperty() {
		stub(ONE_ACCOUNT_OF_EACH);
		this.contextRunner.withPropertyValues("basecamp.bcx.account-id=100", "basecamp.bc3.account-id=300")
			.run((context) -> {
				context.getBean(BcxClient.class).people().get(1);
				context.getBean(Bc3Client.class).people().get(1);
			});
		basecamp.verify(1, getRequestedFor(urlEqualTo("/100/api/v1/people/1.json")));
		basecamp.verify(1, getRequestedFor(urlEqualTo("/300/people/1.json")));
	}

	@Test
	void applicationChoosesTheAccountByProduct() {
		stub(ONE_ACCOUNT_OF_EACH);
		this.contextRunner.withUserConfiguration(ChoosingApplication.class).run((context) -> {
			context.getBean(BcxClient.class).people().get(1);
			context.getBean(Bc3Client.class).people().get(1);
		});
		basecamp.verify(1, getRequestedFor(urlEqualTo("/100/api/v1/people/1.json")));
		basecamp.verify(1, getRequestedFor(urlEqualTo("/300/people/1.json")));
	}

	@Test
	void whenOnlyTheOtherGenerationHasAccountsThrowsExceptionWithThem() {
		stub(ONLY_BCX);
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).projects().get(1))
			.withMessageContaining("io.github.basecamp4j.bcx")
			.satisfies((ex) -> assertThat(ex.candidates()).extracting("id").containsExactly(100L)));
		basecamp.verify(0, getRequestedFor(urlEqualTo("/100/projects/1.json")));
	}

	@Test
	void accountOfTheOtherGenerationIsRefusedWithTheCandidates() {
		stub(ONE_ACCOUNT_OF_EACH);
		basecamp.stubFor(get("/100/projects/1.json").willReturn(notFound()));
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).forAccount(100).projects().get(1))
			.withMessageContaining("basecamp.bc3.account-id=300")
			.withMessageContaining("io.github.basecamp4j.bcx")
			.satisfies((ex) -> assertThat(ex.candidates()).extracting("id").contains(100L, 300L)));
	}

	@Test
	void missingThingInTheRightAccountIsMissing() {
		stub(ONE_ACCOUNT_OF_EACH);
		basecamp.stubFor(get("/300/projects/1.json").willReturn(notFound()));
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).forAccount(300).projects().get(1))
			.withMessageStartingWith("GET /300/projects/1.json"));
	}

	@Test
	void missingThingIsMissingWhenLaunchpadCannotTellTheAccounts() {
		basecamp.stubFor(get("/authorization.json").willReturn(serverError()));
		basecamp.stubFor(get("/300/projects/1.json").willReturn(notFound()));
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).forAccount(300).projects().get(1))
			.withMessageStartingWith("GET /300/projects/1.json")
			.satisfies((ex) -> assertThat(ex.getSuppressed()).hasOnlyElementsOfType(BasecampServerException.class)));
	}

	@Test
	void inactiveAccountIsToldWithoutAskingLaunchpad() {
		stub(ONLY_BCX);
		basecamp.stubFor(get("/300/projects/1.json").willReturn(notFound().withHeader("Reason", "Account Inactive")));
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampAccountInactiveException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).forAccount(300).projects().get(1)));
		basecamp.verify(0, getRequestedFor(urlEqualTo("/authorization.json")));
	}

	private static void stub(String authorization) {
		basecamp.stubFor(get(anyUrl()).willReturn(jsonResponse("{\"id\": 1, \"name\": \"Harbour lights\"}", 200)));
		basecamp.stubFor(get("/authorization.json").willReturn(jsonResponse(authorization, 200)));
	}

	@Configuration(proxyBeanMethods = false)
	static class ChoosingApplication {

		@Bean
		AccountResolver choice() {
			return (product, principalName) -> (product == Product.BCX) ? 100L : 300L;
		}

	}

}
