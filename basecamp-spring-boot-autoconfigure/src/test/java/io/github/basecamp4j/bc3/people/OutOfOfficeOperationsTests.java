package io.github.basecamp4j.bc3.people;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OutOfOfficeOperations}.
 */
class OutOfOfficeOperationsTests {

	private static final String INES = "/999/people/1049715913/out_of_office.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private OutOfOfficeOperations outOfOffice;

	@BeforeEach
	void setUp() {
		this.outOfOffice = OutOfOfficeOperations.create(basecamp.bc3());
	}

	@Test
	void getWhenOffHasNoDates() {
		basecamp.stubFor(get(INES).willReturn(okJson("""
				{"person": {"id": 1049715913, "name": "Ines Falk"}, "enabled": false, "ongoing": false,
				 "start_date": null, "end_date": null}""")));
		OutOfOfficeStatus status = this.outOfOffice.get(1049715913);
		assertThat(status.enabled()).isFalse();
		assertThat(status).extracting("startDate", "endDate", "backOnDate").containsOnlyNulls();
		assertThat(status.person()).extracting("name").isEqualTo("Ines Falk");
	}

	@Test
	void enableWrapsTheDates() {
		basecamp.stubFor(post(INES).willReturn(okJson("""
				{"enabled": true, "ongoing": false, "start_date": "2026-08-01", "end_date": "2026-08-14",
				 "back_on_date": "2026-08-17"}""")));
		OutOfOfficeStatus status = this.outOfOffice.enable(1049715913, LocalDate.of(2026, 8, 1),
				LocalDate.of(2026, 8, 14));
		assertThat(status.backOnDate()).isEqualTo(LocalDate.of(2026, 8, 17));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(INES)), """
				{"out_of_office": {"start_date": "2026-08-01", "end_date": "2026-08-14"}}""");
	}

	@Test
	void disableNeedsNoAnswer() {
		basecamp.stubFor(delete(INES).willReturn(noContent()));
		this.outOfOffice.disable(1049715913);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(INES)));
	}

}
