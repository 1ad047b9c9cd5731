package io.github.basecamp4j.sample.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import io.github.basecamp4j.sample.web.HtmlCleaner;

/**
 * What a user enters about something that takes place: on whole days, unless there is a
 * time.
 *
 * @param summary what it is
 * @param firstDay the day on which it starts
 * @param lastDay the day on which it ends, {@code null} for the first one
 * @param from when it starts, {@code null} for whole days
 * @param until when it ends, {@code null} if it takes no time
 * @param zone the user's time zone, as the browser knows it
 * @param description more about it
 */
record EventForm(@NotBlank(message = "Say what it is.") String summary,
		@NotNull(message = "Choose a day.") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate firstDay,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
		@DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime from,
		@DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime until, @Nullable ZoneId zone,
		@Nullable String description) {

	static EventForm empty() {
		return new EventForm("", null, null, null, null, null, "");
	}

	@AssertTrue(message = "It needs a start, and an end that is not before it.")
	public boolean isInOrder() {
		return this.firstDay == null || ((this.from != null || this.until == null) && !endTime().isBefore(startTime()));
	}

	String descriptionAsHtml() {
		return (this.description != null) ? HtmlCleaner.ofText(this.description) : "";
	}

	boolean isAllDay() {
		return this.from == null;
	}

	LocalDate start() {
		return Objects.requireNonNull(this.firstDay);
	}

	LocalDate end() {
		return (this.lastDay != null) ? this.lastDay : start();
	}

	OffsetDateTime startTime() {
		return at(start(), this.from);
	}

	OffsetDateTime endTime() {
		return at(end(), (this.until != null) ? this.until : this.from);
	}

	private OffsetDateTime at(LocalDate day, @Nullable LocalTime time) {
		return day.atTime((time != null) ? time : LocalTime.MIDNIGHT)
			.atZone((this.zone != null) ? this.zone : ZoneOffset.UTC)
			.toOffsetDateTime();
	}

}
