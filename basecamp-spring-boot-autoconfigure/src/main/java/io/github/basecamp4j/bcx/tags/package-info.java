/**
 * Tags of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.tags;

import org.jspecify.annotations.NullMarked;
