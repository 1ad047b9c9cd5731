/**
 * What Basecamp 3, 4 and 5 keep for the principal alone.
 */
@NullMarked
package io.github.basecamp4j.bc3.my;

import org.jspecify.annotations.NullMarked;
