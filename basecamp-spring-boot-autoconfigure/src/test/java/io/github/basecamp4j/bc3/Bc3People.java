package io.github.basecamp4j.bc3;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.github.basecamp4j.bc3.common.Company;
import io.github.basecamp4j.bc3.people.OutOfOffice;
import io.github.basecamp4j.bc3.people.Person;

/**
 * The people in the fixtures.
 */
public final class Bc3People {

	public static final Person INES = new Person(1049715913, "BAh7CEkiCGdpZA--ines", "Ines Falk",
			"ines@harbour.example", "User", "Harbour master", "Ships and lamps", "Ships and lamps", "Gdynia",
			OffsetDateTime.parse("2026-01-12T06:08:49.342Z"), OffsetDateTime.parse("2026-01-13T06:08:50.871Z"), true,
			true, true, true, "Europe/Warsaw", "https://3.basecampapi.com/999/people/ines/avatar?v=1",
			new Company(1033447817, "Port of Gdynia"), true, true, true, true, true,
			new OutOfOffice(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 14)));

	public static final Person INTEGRATION = new Person(1049715920, "BAh7CEkiCGdpZA--tide", "Tide bot", null,
			"Integration", null, null, null, null, OffsetDateTime.parse("2026-01-12T06:08:49.342Z"),
			OffsetDateTime.parse("2026-01-12T06:08:49.342Z"), false, false, false, false, "Etc/UTC",
			"https://3.basecampapi.com/999/people/tide/avatar", null, false, false, false, false, false, null);

	public static final Person CLIENT = new Person(1049715921, null, "Klara Wendt", "klara@ferry.example", "Client",
			null, null, null, null, null, null, false, false, true, false, null, null,
			new Company(1033447818, "Baltic Ferry"), false, false, false, false, false, null);

	public static final Person TOMBSTONE = bare(1049715922, "Former colleague", "Tombstone");

	private Bc3People() {
	}

	public static Person bare(long id, String name, String personableType) {
		return new Person(id, null, name, null, personableType, null, null, null, null, null, null, false, false, false,
				false, null, null, null, false, false, false, false, false, null);
	}

}
