/**
 * Pages over an account of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.sample.bcx;

import org.jspecify.annotations.NullMarked;
