/**
 * What the user is to do, and to read.
 */
@NullMarked
package io.github.basecamp4j.sample.my;

import org.jspecify.annotations.NullMarked;
