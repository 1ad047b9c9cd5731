/**
 * Search.
 */
@NullMarked
package io.github.basecamp4j.sample.search;

import org.jspecify.annotations.NullMarked;
