/**
 * Starts the demo Basecamp together with the sample.
 */
@NullMarked
package io.github.basecamp4j.sample.demo;

import org.jspecify.annotations.NullMarked;
