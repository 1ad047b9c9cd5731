package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;

/**
 * The links to files at other services, in the vaults of a project of Basecamp 3, 4 and
 * 5.
 */
final class LinkedFiles {

	private final List<LinkedFile> files = new ArrayList<>();

	LinkedFile add(LinkedFile file) {
		this.files.add(file);
		return file;
	}

	void removeIf(Predicate<? super LinkedFile> lost) {
		this.files.removeIf(lost);
	}

	Stream<LinkedFile> files() {
		return this.files.stream();
	}

	/**
	 * What a link is called.
	 */
	enum Kind {

		CLOUD_FILE("CloudFile"),

		GOOGLE_DOCUMENT("GoogleDocument");

		private final String type;

		Kind(String type) {
			this.type = type;
		}

		String collection() {
			return name().toLowerCase(Locale.ROOT) + "s";
		}

	}

	/**
	 * A link to a file.
	 */
	static final class LinkedFile extends Recording {

		final Kind kind;

		private final Vault vault;

		String title;

		/**
		 * Where it leads to.
		 */
		String url;

		/**
		 * Code of the service of a cloud file, or the type of a Google document.
		 */
		String code;

		String description = "";

		LinkedFile(long id, Kind kind, Vault vault, String title, String url, String code, Person creator,
				OffsetDateTime createdAt) {
			super(id, vault.project, creator, createdAt);
			this.kind = kind;
			this.vault = vault;
			this.title = title;
			this.url = url;
			this.code = code;
		}

		@Override
		String type() {
			return this.kind.type;
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		String text() {
			return this.description;
		}

		@Override
		String collection() {
			return this.kind.collection();
		}

		@Override
		Recording parent() {
			return this.vault;
		}

	}

}
