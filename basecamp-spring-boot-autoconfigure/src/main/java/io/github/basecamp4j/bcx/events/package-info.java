/**
 * Events of Basecamp 2: what happened in an account.
 */
@NullMarked
package io.github.basecamp4j.bcx.events;

import org.jspecify.annotations.NullMarked;
