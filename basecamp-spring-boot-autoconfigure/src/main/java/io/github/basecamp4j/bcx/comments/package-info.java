/**
 * Comments of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.comments;

import org.jspecify.annotations.NullMarked;
