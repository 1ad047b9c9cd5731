/**
 * Attachments of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.attachments;

import org.jspecify.annotations.NullMarked;
