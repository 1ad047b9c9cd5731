/**
 * Recordings of Basecamp 3, 4 and 5: what its things have in common, and what can be done
 * with each of them.
 */
@NullMarked
package io.github.basecamp4j.bc3.recordings;

import org.jspecify.annotations.NullMarked;
