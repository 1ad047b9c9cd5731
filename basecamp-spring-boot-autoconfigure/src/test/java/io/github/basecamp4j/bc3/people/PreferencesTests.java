package io.github.basecamp4j.bc3.people;

import java.time.DayOfWeek;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Preferences} and their changes.
 */
class PreferencesTests {

	private static final String PREFERENCES = "/999/my/preferences.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private PeopleOperations people;

	@BeforeEach
	void setUp() {
		this.people = PeopleOperations.create(basecamp.bc3());
	}

	@Test
	void updateMyPreferencesWrapsWhatChanges() {
		basecamp.stubFor(put(PREFERENCES).willReturn(
				okJson("""
						{"time_zone_name": "Europe/Warsaw", "first_week_day": "Sunday", "time_format": "twenty_four_hour"}""")));
		Preferences preferences = this.people
			.updateMyPreferences(new PreferencesChanges().withTimeZoneName("Europe/Warsaw")
				.withFirstWeekDay(DayOfWeek.SUNDAY)
				.withTimeFormat(TimeFormat.TWENTY_FOUR_HOUR));
		assertThat(preferences.firstWeekDay()).isEqualTo("Sunday");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PREFERENCES)), """
				{"person": {"time_zone_name": "Europe/Warsaw", "first_week_day": "Sunday",
				            "time_format": "twenty_four_hour"}}""");
	}

	@Test
	void updateMyPreferencesLeavesOutWhatIsNotSet() {
		basecamp.stubFor(put(PREFERENCES).willReturn(okJson("""
				{"time_format": "twelve_hour"}""")));
		this.people.updateMyPreferences(new PreferencesChanges().withTimeFormat(TimeFormat.TWELVE_HOUR));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PREFERENCES)), """
				{"person": {"time_format": "twelve_hour"}}""");
	}

}
