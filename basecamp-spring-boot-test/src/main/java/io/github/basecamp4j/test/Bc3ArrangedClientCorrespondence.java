package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Clientside.Correspondence;

/**
 * A conversation with a client that is there.
 */
public final class Bc3ArrangedClientCorrespondence
		extends Bc3ArrangedClientTopic<Correspondence, Bc3ArrangedClientCorrespondence> {

	Bc3ArrangedClientCorrespondence(Bc3Arrangement arrangement, Correspondence correspondence) {
		super(arrangement, correspondence);
	}

}
