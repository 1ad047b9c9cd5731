/**
 * Small records that several resources of Basecamp 2 share.
 */
@NullMarked
package io.github.basecamp4j.bcx.common;

import org.jspecify.annotations.NullMarked;
