package io.github.basecamp4j.bc3.recordings;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;

/**
 * What nearly everything in Basecamp is: a to-do, a message, a document, a comment. Each
 * has an id that no other recording of the account has. Basecamp may add kinds, so code
 * that looks at {@link #type()} should expect one that it does not know.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/recordings.md">Recordings</a>
 */
public interface Recording {

	/**
	 * Return the id.
	 * @return id of the recording
	 */
	long id();

	/**
	 * Return the status.
	 * @return the status, such as {@link Status#ACTIVE}; an open set
	 */
	String status();

	/**
	 * Return whether clients can see it.
	 * @return whether clients can see it
	 */
	boolean visibleToClients();

	/**
	 * Return when it was created.
	 * @return when it was created
	 */
	OffsetDateTime createdAt();

	/**
	 * Return when it changed.
	 * @return when it changed last
	 */
	OffsetDateTime updatedAt();

	/**
	 * Return the title.
	 * @return the title, which Basecamp makes of the text where a kind has none
	 */
	String title();

	/**
	 * Return whether it takes its status from where it lies.
	 * @return whether the status is that of what it lies in
	 */
	boolean inheritsStatus();

	/**
	 * Return the kind.
	 * @return the kind, such as {@code Todo} or {@code Message}; an open set
	 */
	String type();

	/**
	 * Return the API address.
	 * @return the API address
	 */
	String url();

	/**
	 * Return the address in a browser.
	 * @return the address in a browser
	 */
	String appUrl();

	/**
	 * Return the API address to bookmark it.
	 * @return the address, {@code null} for what cannot be bookmarked
	 */
	@Nullable String bookmarkUrl();

	/**
	 * Return the project that it belongs to.
	 * @return the project
	 */
	Bucket bucket();

	/**
	 * Return who created it.
	 * @return who created it
	 */
	Person creator();

}
