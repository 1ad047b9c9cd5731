/**
 * Gauges of Basecamp 3, 4 and 5: how far projects are.
 */
@NullMarked
package io.github.basecamp4j.bc3.gauges;

import org.jspecify.annotations.NullMarked;
