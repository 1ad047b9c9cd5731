package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Uploads.Attachment;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * A file that is there.
 */
public final class BcxArrangedUpload extends BcxArranged<Upload, BcxArrangedUpload> {

	BcxArrangedUpload(BcxArrangement arrangement, Upload upload) {
		super(arrangement, upload);
	}

	/**
	 * Return the id of the attachment in the upload, by which the file is listed.
	 * @return the id
	 */
	public long attachmentId() {
		return attachment().id;
	}

	/**
	 * Tag the file.
	 * @param name name of the tag
	 * @return the upload
	 */
	public BcxArrangedUpload tag(String name) {
		this.arrangement.world.run(() -> {
			attachment().addTag(name.strip());
			return this.recording;
		});
		return this;
	}

	private Attachment attachment() {
		return this.recording.project.uploads.attachments(this.recording).findFirst().orElseThrow();
	}

}
