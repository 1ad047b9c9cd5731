/**
 * E-mail forwards of Basecamp 3, 4 and 5.
 */
@NullMarked
package io.github.basecamp4j.bc3.forwards;

import org.jspecify.annotations.NullMarked;
