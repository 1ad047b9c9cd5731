package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Gauge.Needle;

/**
 * A needle of a gauge that is there.
 */
public final class Bc3ArrangedNeedle extends Bc3Arranged<Needle, Bc3ArrangedNeedle> {

	Bc3ArrangedNeedle(Bc3Arrangement arrangement, Needle needle) {
		super(arrangement, needle);
	}

}
