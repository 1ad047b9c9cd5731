/**
 * People of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.people;

import org.jspecify.annotations.NullMarked;
