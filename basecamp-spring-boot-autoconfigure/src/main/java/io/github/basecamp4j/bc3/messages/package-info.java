/**
 * Message boards of Basecamp 3, 4 and 5, their messages and the types of messages.
 */
@NullMarked
package io.github.basecamp4j.bc3.messages;

import org.jspecify.annotations.NullMarked;
