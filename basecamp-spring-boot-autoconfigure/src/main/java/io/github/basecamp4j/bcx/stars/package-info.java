/**
 * Stars of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.stars;

import org.jspecify.annotations.NullMarked;
