package io.github.basecamp4j.bc3.schedules;

import java.time.temporal.Temporal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that an entry of a schedule says, save for its
 * participants, its address to join a meeting and whether it stands out: these stay as
 * they are unless they are set. Immutable.
 */
public final class ScheduleEntryContent extends NamedValues<ScheduleEntryContent> {

	/**
	 * Start with what it is and when, and nothing else.
	 * @param summary what it is
	 * @param time when it is
	 */
	public ScheduleEntryContent(String summary, EntryTime time) {
		this(summary, time.startsAt(), time.endsAt(), time.allDay());
	}

	private ScheduleEntryContent(String summary, Temporal startsAt, Temporal endsAt, boolean allDay) {
		this(Map.of("summary", summary, "starts_at", startsAt, "ends_at", endsAt, "all_day", allDay));
	}

	private ScheduleEntryContent(Map<String, @Nullable Object> values) {
		super(values, ScheduleEntryContent::new);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended content
	 */
	public ScheduleEntryContent withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Set who takes part.
	 * @param personIds people of the project, none for nobody
	 * @return the extended content
	 */
	public ScheduleEntryContent withParticipants(long... personIds) {
		return withIds("participant_ids", personIds);
	}

	/**
	 * Set whether its participants are told of it now.
	 * @param notify whether they are told
	 * @return the extended content
	 */
	public ScheduleEntryContent withNotify(boolean notify) {
		return with("notify", notify);
	}

	/**
	 * Set where to join a meeting.
	 * @param joinUrl an address of at most 2500 characters, {@code null} for none
	 * @return the extended content
	 */
	public ScheduleEntryContent withJoinUrl(@Nullable String joinUrl) {
		return withOrEmpty("url", joinUrl);
	}

	/**
	 * Set whether it stands out.
	 * @param highlighted whether it stands out
	 * @return the extended content
	 */
	public ScheduleEntryContent withHighlighted(boolean highlighted) {
		return with("highlighted", highlighted);
	}

	static ScheduleEntryContent of(ScheduleEntry present) {
		ScheduleEntryContent timed = new ScheduleEntryContent(present.summary(), present.startsAt(), present.endsAt(),
				present.allDay());
		return (present.description() != null) ? timed.withDescription(present.description()) : timed;
	}

}
