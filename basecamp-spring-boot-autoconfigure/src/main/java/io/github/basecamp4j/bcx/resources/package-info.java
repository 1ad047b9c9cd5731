/**
 * What the things of Basecamp 2 have in common: where they lie, and how they refer to
 * each other.
 */
@NullMarked
package io.github.basecamp4j.bcx.resources;

import org.jspecify.annotations.NullMarked;
