/**
 * Projects of both generations: their list, their pages, and the forms about them.
 */
@NullMarked
package io.github.basecamp4j.sample.projects;

import org.jspecify.annotations.NullMarked;
