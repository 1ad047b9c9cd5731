package io.github.basecamp4j.test;

import org.springframework.http.MediaType;

import io.github.basecamp4j.test.BcxMail.Forward;
import io.github.basecamp4j.test.Uploads.Attachment;

/**
 * A forwarded e-mail that is there.
 */
public final class BcxArrangedForward extends BcxArranged<Forward, BcxArrangedForward> {

	BcxArrangedForward(BcxArrangement arrangement, Forward forward) {
		super(arrangement, forward);
	}

	/**
	 * Attach a file to the e-mail.
	 * @param name name of the file
	 * @param contentType media type of the file
	 * @param bytes the file
	 * @return the forward
	 */
	public BcxArrangedForward attachment(String name, MediaType contentType, byte[] bytes) {
		Account account = this.arrangement.account;
		this.arrangement.world
			.run(() -> this.recording.project.uploads.add(new Attachment(account.nextId(), this.recording, name,
					account.files.attach(
							account.files.add(account.nextId(), name, contentType.toString(), Bytes.of(bytes.clone()))),
					this.recording.creator, this.arrangement.now())));
		return this;
	}

}
