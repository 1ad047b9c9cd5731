/**
 * Documents of both generations, and the folders that hold those of Basecamp 3, 4 and 5.
 */
@NullMarked
package io.github.basecamp4j.sample.documents;

import org.jspecify.annotations.NullMarked;
