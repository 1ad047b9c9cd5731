package io.github.basecamp4j.bcx;

import io.github.basecamp4j.bcx.common.PersonReference;
import io.github.basecamp4j.bcx.common.PersonSummary;

/**
 * The people in the fixtures.
 */
public final class BcxPeople {

	public static final PersonSummary INES = new PersonSummary(149087659, "Ines Falk",
			"https://assets.example.com/avatars/149087659.96.gif?r=3",
			"https://assets.example.com/avatars/149087659.original.gif?r=3");

	public static final PersonSummary TOMASZ = new PersonSummary(149087660, "Tomasz Bielak",
			"https://assets.example.com/avatars/149087660.96.gif",
			"https://assets.example.com/avatars/149087660.original.gif");

	private BcxPeople() {
	}

	public static PersonReference reference(PersonSummary person) {
		return new PersonReference(person.id(), person.name());
	}

}
