package io.github.basecamp4j.bc3.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Somebody to invite to a project who is not in the account yet. Immutable.
 */
public final class Invitation extends NamedValues<Invitation> {

	/**
	 * Start with what an invitation needs.
	 * @param name full name
	 * @param emailAddress e-mail address, to which Basecamp sends the invitation
	 */
	public Invitation(String name, String emailAddress) {
		this(Map.of("name", name, "email_address", emailAddress));
	}

	private Invitation(Map<String, @Nullable Object> values) {
		super(values, Invitation::new);
	}

	/**
	 * Set the job title.
	 * @param title the job title
	 * @return the extended invitation
	 */
	public Invitation withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the company.
	 * @param companyName name of the company
	 * @return the extended invitation
	 */
	public Invitation withCompanyName(String companyName) {
		return with("company_name", companyName);
	}

}
