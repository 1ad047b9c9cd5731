/**
 * An application that shows the starter at work.
 */
@NullMarked
package io.github.basecamp4j.sample;

import org.jspecify.annotations.NullMarked;
