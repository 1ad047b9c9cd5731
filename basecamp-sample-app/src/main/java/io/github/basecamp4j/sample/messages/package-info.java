/**
 * What people talk about: messages and, in Basecamp 2, everything else that has comments.
 */
@NullMarked
package io.github.basecamp4j.sample.messages;

import org.jspecify.annotations.NullMarked;
