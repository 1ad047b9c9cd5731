/**
 * Campfires of Basecamp 3, 4 and 5: the chats of its projects.
 */
@NullMarked
package io.github.basecamp4j.bc3.campfires;

import org.jspecify.annotations.NullMarked;
