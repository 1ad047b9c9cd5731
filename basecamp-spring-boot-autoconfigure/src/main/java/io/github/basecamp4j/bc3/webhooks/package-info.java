/**
 * Webhooks of Basecamp 3, 4 and 5.
 */
@NullMarked
package io.github.basecamp4j.bc3.webhooks;

import org.jspecify.annotations.NullMarked;
