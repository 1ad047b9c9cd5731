/**
 * Docs &amp; Files of Basecamp 3, 4 and 5: folders, documents, files, and links to files
 * at other services.
 */
@NullMarked
package io.github.basecamp4j.bc3.documents;

import org.jspecify.annotations.NullMarked;
