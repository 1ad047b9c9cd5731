package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * The files in a project, of either generation.
 */
final class Uploads {

	private final List<Upload> uploads = new ArrayList<>();

	private final List<Attachment> attachments = new ArrayList<>();

	Upload add(Upload upload) {
		this.uploads.add(upload);
		return upload;
	}

	Attachment add(Attachment attachment) {
		this.attachments.add(attachment);
		return attachment;
	}

	void removeIf(Predicate<Recording> lost) {
		this.uploads.removeIf(lost);
	}

	Stream<Upload> uploads() {
		return this.uploads.stream();
	}

	/**
	 * Return the attachments that can be seen.
	 */
	Stream<Attachment> attachments() {
		return this.attachments.stream()
			.filter((attachment) -> !attachment.isTrashed() && !attachment.attachable.isTrashed());
	}

	Stream<Attachment> attachments(Recording attachable) {
		return this.attachments.stream()
			.filter((attachment) -> attachment.attachable == attachable && !attachment.isTrashed());
	}

	Stream<Recording> recordings() {
		return Stream.concat(this.uploads.stream(), this.attachments.stream());
	}

	/**
	 * Return the name that a file has where it was sent with another one. Basecamp has no
	 * directories.
	 * @param name the name
	 * @return the name without slashes and what cannot be written
	 */
	static String name(String name) {
		return name.strip().replaceAll("[/\\\\\\p{Cntrl}]", "-");
	}

	/**
	 * Return the name that a file has with another base name.
	 * @param name the name with its extension
	 * @param baseName the name without, {@code null} or empty for no other one
	 * @return the new name
	 */
	static String rename(String name, @Nullable String baseName) {
		int dot = name.lastIndexOf('.');
		return (baseName == null || baseName.isBlank()) ? name
				: name(baseName) + ((dot < 0) ? "" : name.substring(dot));
	}

	/**
	 * A file of its own.
	 */
	static final class Upload extends Recording {

		/**
		 * Oldest first.
		 */
		final List<Version> versions = new ArrayList<>();

		String name;

		String description = "";

		@Nullable Vault vault;

		Upload(long id, Project project, String name, StoredFile file, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.name = name;
			this.versions.add(new Version(id + 1, "created", name, file, creator, createdAt));
		}

		StoredFile file() {
			return this.versions.get(this.versions.size() - 1).file();
		}

		boolean liesIn(Vault folder) {
			return this.vault == folder && isActive();
		}

		@Override
		String type() {
			return "Upload";
		}

		@Override
		String title() {
			return this.name;
		}

		@Override
		String text() {
			return this.description;
		}

		@Override
		@Nullable Recording parent() {
			return this.vault;
		}

	}

	/**
	 * What gave an upload a file.
	 *
	 * @param id id of the event
	 * @param action what happened
	 * @param name name of the file
	 * @param file the file
	 * @param creator who did it
	 * @param createdAt when
	 */
	record Version(long id, String action, String name, StoredFile file, Person creator, OffsetDateTime createdAt) {

	}

	/**
	 * A file of something in Basecamp 2: of an upload, a message, a to-do or a comment.
	 */
	static final class Attachment extends Recording {

		final Recording attachable;

		final StoredFile file;

		final List<String> tags = new ArrayList<>();

		private String name;

		Attachment(long id, Recording attachable, String name, StoredFile file, Person creator,
				OffsetDateTime createdAt) {
			super(id, attachable.project, creator, createdAt);
			this.attachable = attachable;
			this.name = name;
			this.file = file;
		}

		void rename(String name, OffsetDateTime now) {
			this.name = name;
			this.updatedAt = now;
			if (this.attachable instanceof Upload upload) {
				upload.name = name;
			}
		}

		boolean hasTag(String tag) {
			return this.tags.stream().anyMatch(tag::equalsIgnoreCase);
		}

		void addTag(String tag) {
			if (!hasTag(tag)) {
				this.tags.add(tag);
			}
		}

		void removeTag(String tag) {
			this.tags.removeIf(tag::equalsIgnoreCase);
		}

		boolean isHiddenFromClients() {
			return this.attachable instanceof Upload upload && upload.hiddenFromClients;
		}

		@Override
		String type() {
			return "Attachment";
		}

		@Override
		String title() {
			return this.name;
		}

		@Override
		Recording parent() {
			return this.attachable;
		}

	}

}
