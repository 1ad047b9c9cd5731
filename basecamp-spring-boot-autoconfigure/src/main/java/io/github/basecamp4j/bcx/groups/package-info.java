/**
 * Groups and subgroups of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.groups;

import org.jspecify.annotations.NullMarked;
