package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Account.Document;

/**
 * A document that is there.
 */
public final class Bc3ArrangedDocument extends Bc3Arranged<Document, Bc3ArrangedDocument> {

	Bc3ArrangedDocument(Bc3Arrangement arrangement, Document document) {
		super(arrangement, document);
	}

}
