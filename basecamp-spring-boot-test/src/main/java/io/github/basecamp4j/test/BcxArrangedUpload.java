package io.github.basecamp4j.test;

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
		return this.recording.project.uploads.attachments(this.recording).findFirst().orElseThrow().id;
	}

}
