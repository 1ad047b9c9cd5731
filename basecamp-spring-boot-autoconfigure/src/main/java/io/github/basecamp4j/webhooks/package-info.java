/**
 * Receiving of what Basecamp 3, 4 and 5 tell of their own accord: webhooks and commands
 * of chatbots.
 */
@NullMarked
package io.github.basecamp4j.webhooks;

import org.jspecify.annotations.NullMarked;
