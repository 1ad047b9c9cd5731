package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Uploads.Upload;

/**
 * A file that is there.
 */
public final class Bc3ArrangedUpload extends Bc3Arranged<Upload, Bc3ArrangedUpload> {

	Bc3ArrangedUpload(Bc3Arrangement arrangement, Upload upload) {
		super(arrangement, upload);
	}

}
