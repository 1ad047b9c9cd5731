/**
 * Accesses to projects and calendars of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.accesses;

import org.jspecify.annotations.NullMarked;
