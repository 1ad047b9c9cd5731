/**
 * Projects of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.projects;

import org.jspecify.annotations.NullMarked;
