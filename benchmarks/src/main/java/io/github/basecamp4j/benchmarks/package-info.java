/**
 * Compares ways to call Basecamp, side by side in one run.
 */
@NullMarked
package io.github.basecamp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
