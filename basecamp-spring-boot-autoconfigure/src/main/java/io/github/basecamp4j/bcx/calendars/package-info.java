/**
 * Calendars of Basecamp 2, and the events in calendars and projects.
 */
@NullMarked
package io.github.basecamp4j.bcx.calendars;

import org.jspecify.annotations.NullMarked;
