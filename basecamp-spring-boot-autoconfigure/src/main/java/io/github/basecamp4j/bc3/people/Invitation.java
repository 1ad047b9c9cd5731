package io.github.basecamp4j.bc3.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite to a project who is not in the account yet.
 *
 * @param name full name
 * @param emailAddress e-mail address, to which Basecamp sends the invitation
 * @param title job title
 * @param companyName name of the person's company
 */
public record Invitation(String name, String emailAddress, @Nullable String title, @Nullable String companyName) {

	/**
	 * Create an invitation.
	 * @param name full name
	 * @param emailAddress e-mail address
	 * @return the invitation
	 */
	public static Invitation of(String name, String emailAddress) {
		return new Invitation(name, emailAddress, null, null);
	}

	/**
	 * Set the job title.
	 * @param title the job title
	 * @return the changed invitation
	 */
	public Invitation withTitle(String title) {
		return new Invitation(this.name, this.emailAddress, title, this.companyName);
	}

	/**
	 * Set the company.
	 * @param companyName name of the company
	 * @return the changed invitation
	 */
	public Invitation withCompanyName(String companyName) {
		return new Invitation(this.name, this.emailAddress, this.title, companyName);
	}

}
