/**
 * Pages over an account of Basecamp 3, 4 or 5.
 */
@NullMarked
package io.github.basecamp4j.sample.bc3;

import org.jspecify.annotations.NullMarked;
