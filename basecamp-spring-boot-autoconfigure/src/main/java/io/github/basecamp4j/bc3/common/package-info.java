/**
 * Parts that several resources of Basecamp 3 share.
 */
@NullMarked
package io.github.basecamp4j.bc3.common;

import org.jspecify.annotations.NullMarked;
