/**
 * Reports of Basecamp 3, 4 and 5 over everything that the principal can see.
 */
@NullMarked
package io.github.basecamp4j.bc3.reports;

import org.jspecify.annotations.NullMarked;
