package io.github.basecamp4j.bc3.recordings;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.http.NamedValues;

/**
 * Fields of a recording that Basecamp replaces as a whole: to change some of them, the
 * recording is read first and written again with the changes. Immutable.
 *
 * @param <F> the type itself
 */
public abstract class RecordingFields<F extends RecordingFields<F>> extends NamedValues<F> {

	private final BiFunction<Map<String, @Nullable Object>, @Nullable OffsetDateTime, F> constructor;

	private final @Nullable OffsetDateTime unchangedSince;

	/**
	 * Create fields.
	 * @param values names as Basecamp writes them, and values
	 * @param unchangedSince when the recording changed last as far as the caller knows
	 * @param constructor makes the same type of other values
	 */
	protected RecordingFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince,
			BiFunction<Map<String, @Nullable Object>, @Nullable OffsetDateTime, F> constructor) {
		super(values, (changed) -> constructor.apply(changed, unchangedSince));
		this.constructor = constructor;
		this.unchangedSince = unchangedSince;
	}

	/**
	 * Let an update fail if somebody else changed the recording since the caller read it.
	 * A change in the moment between the update's own reading and writing is not noticed.
	 * @param updatedAt when the recording had changed last as far as the caller knows
	 * @return the guarded fields
	 */
	public F ifUnchangedSince(OffsetDateTime updatedAt) {
		return this.constructor.apply(values(), updatedAt);
	}

	/**
	 * Compare what was read with what the caller knows.
	 * @param present the recording as it was read
	 * @throws BasecampStaleUpdateException if somebody else changed it
	 */
	public void verifyUnchanged(Recording present) {
		if (this.unchangedSince != null && !this.unchangedSince.isEqual(present.updatedAt())) {
			throw new BasecampStaleUpdateException(present.type() + " " + present.id(), this.unchangedSince,
					present.updatedAt());
		}
	}

	@Override
	public final boolean equals(@Nullable Object other) {
		return super.equals(other) && other instanceof RecordingFields<?> fields
				&& Objects.equals(fields.unchangedSince, this.unchangedSince);
	}

	@Override
	public final int hashCode() {
		return super.hashCode();
	}

}
