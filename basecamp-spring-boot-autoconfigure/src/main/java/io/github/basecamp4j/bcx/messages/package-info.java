/**
 * Messages of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.messages;

import org.jspecify.annotations.NullMarked;
