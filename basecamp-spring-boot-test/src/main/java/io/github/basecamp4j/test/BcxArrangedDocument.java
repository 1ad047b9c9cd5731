package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Account.Document;

/**
 * A document that is there.
 */
public final class BcxArrangedDocument extends BcxArranged<Document, BcxArrangedDocument> {

	BcxArrangedDocument(BcxArrangement arrangement, Document document) {
		super(arrangement, document);
	}

}
