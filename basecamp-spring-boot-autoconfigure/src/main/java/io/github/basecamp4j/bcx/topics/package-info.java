/**
 * Topics of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.topics;

import org.jspecify.annotations.NullMarked;
