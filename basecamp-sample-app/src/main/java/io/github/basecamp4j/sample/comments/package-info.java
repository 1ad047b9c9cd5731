/**
 * What people say about things.
 */
@NullMarked
package io.github.basecamp4j.sample.comments;

import org.jspecify.annotations.NullMarked;
