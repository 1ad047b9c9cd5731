package io.github.basecamp4j.bc3.schedules;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingFields;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * What an entry of a schedule may have, and what may be changed in it. Immutable.
 */
public final class ScheduleEntryFields extends RecordingFields<ScheduleEntryFields> {

	/**
	 * Start with nothing.
	 */
	public ScheduleEntryFields() {
		this(Map.of(), null);
	}

	private ScheduleEntryFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, ScheduleEntryFields::new);
	}

	/**
	 * Set what it is.
	 * @param summary plain text
	 * @return the extended fields
	 */
	public ScheduleEntryFields withSummary(String summary) {
		return with("summary", summary);
	}

	/**
	 * Set when it is.
	 * @param time the time
	 * @return the extended fields
	 */
	public ScheduleEntryFields withTime(EntryTime time) {
		return with("starts_at", time.startsAt()).with("ends_at", time.endsAt()).with("all_day", time.allDay());
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public ScheduleEntryFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who takes part.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public ScheduleEntryFields withParticipants(long... personIds) {
		return withIds("participant_ids", personIds);
	}

	/**
	 * Set whether its participants are told of it now.
	 * @param notify whether they are told
	 * @return the extended fields
	 */
	public ScheduleEntryFields withNotify(boolean notify) {
		return with("notify", notify);
	}

	/**
	 * Set where to join a meeting.
	 * @param joinUrl an address of at most 2500 characters, {@code null} for none
	 * @return the extended fields
	 */
	public ScheduleEntryFields withJoinUrl(@Nullable String joinUrl) {
		return withOrEmpty("url", joinUrl);
	}

	/**
	 * Set whether it stands out.
	 * @param highlighted whether it stands out
	 * @return the extended fields
	 */
	public ScheduleEntryFields withHighlighted(boolean highlighted) {
		return with("highlighted", highlighted);
	}

	/**
	 * Keep a new entry to its author for the time being.
	 * @return the extended fields
	 */
	public ScheduleEntryFields asDraft() {
		return withForNew("status", Status.DRAFTED);
	}

	/**
	 * Set who is told of what happens to a new entry. Basecamp decides otherwise.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended fields
	 */
	public ScheduleEntryFields withSubscriptions(long... personIds) {
		return withIdsForNew("subscriptions", personIds);
	}

	/**
	 * Set whether clients can see a new entry. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public ScheduleEntryFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}
