/**
 * Webhooks, and what Basecamp tells through them.
 */
@NullMarked
package io.github.basecamp4j.sample.webhooks;

import org.jspecify.annotations.NullMarked;
