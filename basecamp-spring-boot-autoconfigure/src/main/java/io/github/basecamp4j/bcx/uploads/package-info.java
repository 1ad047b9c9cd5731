/**
 * Uploads of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.uploads;

import org.jspecify.annotations.NullMarked;
