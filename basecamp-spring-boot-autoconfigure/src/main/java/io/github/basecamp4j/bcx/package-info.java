/**
 * Basecamp 2, once called Basecamp Next.
 */
@NullMarked
package io.github.basecamp4j.bcx;

import org.jspecify.annotations.NullMarked;
