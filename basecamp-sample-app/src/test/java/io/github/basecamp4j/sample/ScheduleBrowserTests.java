package io.github.basecamp4j.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through calendars and schedules of both generations.
 */
class ScheduleBrowserTests extends BrowserWalk {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final LocalDate SOON = LocalDate.now().plusDays(9);

	@Test
	void eventsOfBasecamp2AreAddedAndTalkedAbout() {
		walk(STUDIO, "bcx");
	}

	@Test
	void entriesOfBasecamp3AreAddedAndTalkedAbout() {
		walk(OBSERVATORY, "bc3");
	}

	private void walk(String account, String name) {
		connect(account);
		createProject("Regatta");
		this.browser.click("Schedule");
		this.browser.waitFor("Schedule");
		assertThat(this.browser.text()).contains("Nothing is coming up.");
		this.browser.click("New event");
		this.browser.waitFor("New event");
		this.browser.fill("until", "10:00");
		this.browser.click("Save");
		this.browser.waitForText("Say what it is.");
		assertThat(this.browser.text()).contains("Choose a day.");
		this.browser.fill("summary", "Wind & <b>waves</b>");
		this.browser.fill("firstDay", SOON.toString());
		this.browser.fill("from", "11:30");
		this.browser.click("Save");
		this.browser.waitForText("It needs a start, and an end that is not before it.");
		assertThat(this.browser.value("firstDay")).isEqualTo(SOON.toString());
		assertThat(this.browser.value("from")).isEqualTo("11:30");
		this.browser.look(name + "-event-form");
		this.browser.fill("until", "13:00");
		this.browser.fill("zone", "Asia/Tokyo");
		this.browser.fill("description", "Bring <oars>\nand cake");
		this.browser.click("Save");
		this.browser.waitFor("Wind & <b>waves</b>");
		assertThat(this.browser.text()).contains("The event is there.", "Bring <oars>\nand cake")
			.containsPattern(DAY.format(SOON) + ", (11:30 – 13:00 GMT\\+9|02:30 – 04:00 GMT)");
		this.browser.fill("content", "Count me in");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		assertThat(this.browser.text()).contains("1 comment", "Count me in");
		this.browser.look(name + "-event");
		add("Races", SOON.plusDays(1), SOON.plusDays(2));
		assertThat(this.browser.text()).contains(DAY.format(SOON.plusDays(1)) + " – " + DAY.format(SOON.plusDays(2)));
		add("Last year's races", SOON.minusYears(1), null);
		this.browser.click("Schedule");
		this.browser.waitFor("Schedule");
		assertThat(this.browser.text()).containsSubsequence("Wind & <b>waves</b>", "Races").doesNotContain("Last year");
		this.browser.look(name + "-schedule");
		this.browser.click("Past");
		this.browser.waitForText("Last year's races");
		assertThat(this.browser.text()).contains(DAY.format(SOON.minusYears(1))).doesNotContain("waves");
		this.browser.click("Regatta");
		this.browser.waitFor("Regatta");
		assertThat(this.browser.text()).contains("Wind & <b>waves</b>", "Races").doesNotContain("Last year");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.look(name + "-project-with-events");
	}

	private void add(String summary, LocalDate firstDay, LocalDate lastDay) {
		this.browser.click("Schedule");
		this.browser.waitFor("Schedule");
		this.browser.click("New event");
		this.browser.waitFor("New event");
		this.browser.fill("summary", summary);
		this.browser.fill("firstDay", firstDay.toString());
		if (lastDay != null) {
			this.browser.fill("lastDay", lastDay.toString());
		}
		this.browser.click("Save");
		this.browser.waitFor(summary);
	}

}
