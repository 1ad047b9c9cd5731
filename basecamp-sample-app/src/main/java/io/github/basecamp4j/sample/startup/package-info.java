/**
 * What the log says when the sample starts, or cannot.
 */
@NullMarked
package io.github.basecamp4j.sample.startup;

import org.jspecify.annotations.NullMarked;
