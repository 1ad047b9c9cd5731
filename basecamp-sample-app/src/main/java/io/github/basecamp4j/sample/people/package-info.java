/**
 * The people of an account.
 */
@NullMarked
package io.github.basecamp4j.sample.people;

import org.jspecify.annotations.NullMarked;
