/**
 * Forwarded e-mails of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.forwards;

import org.jspecify.annotations.NullMarked;
