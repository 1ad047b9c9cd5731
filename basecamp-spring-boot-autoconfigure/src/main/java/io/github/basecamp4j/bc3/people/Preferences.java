package io.github.basecamp4j.bc3.people;

import org.jspecify.annotations.Nullable;

/**
 * How the principal likes times and weeks to be shown.
 *
 * @param url its API address
 * @param appUrl its address in a browser
 * @param timeZoneName name of the time zone, that of IANA or that of Rails
 * @param firstWeekDay English name of the day with which a week begins
 * @param timeFormat {@code twelve_hour} or {@code twenty_four_hour}; an open set
 */
public record Preferences(@Nullable String url, @Nullable String appUrl, @Nullable String timeZoneName,
		@Nullable String firstWeekDay, @Nullable String timeFormat) {
}
