/**
 * What takes place: events in the calendars of projects of Basecamp 2, entries of
 * schedules of Basecamp 3, 4 and 5.
 */
@NullMarked
package io.github.basecamp4j.sample.schedule;

import org.jspecify.annotations.NullMarked;
