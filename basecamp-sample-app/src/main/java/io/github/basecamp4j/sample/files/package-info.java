/**
 * Files of both generations: up and down through the application, which holds none of
 * them in memory.
 */
@NullMarked
package io.github.basecamp4j.sample.files;

import org.jspecify.annotations.NullMarked;
