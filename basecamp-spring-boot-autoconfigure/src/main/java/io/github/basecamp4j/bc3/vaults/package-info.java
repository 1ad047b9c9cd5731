/**
 * Vaults (folders of documents and files) of Basecamp 3, 4 and 5.
 */
@NullMarked
package io.github.basecamp4j.bc3.vaults;

import org.jspecify.annotations.NullMarked;
