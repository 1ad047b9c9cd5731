/**
 * Documents of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.documents;

import org.jspecify.annotations.NullMarked;
