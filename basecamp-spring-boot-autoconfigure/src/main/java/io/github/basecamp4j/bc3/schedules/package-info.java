/**
 * Schedules of Basecamp 3, 4 and 5, their entries, and what marks the lineup of all
 * projects.
 */
@NullMarked
package io.github.basecamp4j.bc3.schedules;

import org.jspecify.annotations.NullMarked;
