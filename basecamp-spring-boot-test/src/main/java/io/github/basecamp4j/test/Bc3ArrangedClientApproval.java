package io.github.basecamp4j.test;

import java.time.LocalDate;

import io.github.basecamp4j.test.Clientside.Approval;

/**
 * A question to a client whether something is approved that is there.
 */
public final class Bc3ArrangedClientApproval extends Bc3ArrangedClientTopic<Approval, Bc3ArrangedClientApproval> {

	Bc3ArrangedClientApproval(Bc3Arrangement arrangement, Approval approval) {
		super(arrangement, approval);
	}

	/**
	 * Say until when an answer is due.
	 * @param day the day
	 * @return the approval
	 */
	public Bc3ArrangedClientApproval dueOn(LocalDate day) {
		this.arrangement.world.run(() -> this.topic.dueOn = day);
		return this;
	}

	/**
	 * Approve.
	 * @param principal name of the principal who approves
	 * @param content what is said, HTML
	 * @return the approval
	 */
	public Bc3ArrangedClientApproval approvedBy(String principal, String content) {
		return respond(true, principal, content);
	}

	/**
	 * Refuse to approve.
	 * @param principal name of the principal who refuses
	 * @param content what is said, HTML
	 * @return the approval
	 */
	public Bc3ArrangedClientApproval refusedBy(String principal, String content) {
		return respond(false, principal, content);
	}

	private Bc3ArrangedClientApproval respond(boolean approved, String principal, String content) {
		this.arrangement.world.run(() -> this.topic.respond(this.arrangement.account.nextId(), approved, content,
				person(principal), this.arrangement.now()));
		return this;
	}

}
