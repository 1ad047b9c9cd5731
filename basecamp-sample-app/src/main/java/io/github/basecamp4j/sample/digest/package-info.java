/**
 * A digest for each user, written while nobody asks for anything.
 */
@NullMarked
package io.github.basecamp4j.sample.digest;

import org.jspecify.annotations.NullMarked;
