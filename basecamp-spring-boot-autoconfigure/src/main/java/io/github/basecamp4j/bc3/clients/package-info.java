/**
 * The older place for clients in projects of Basecamp 3, 4 and 5, which can only be read.
 */
@NullMarked
package io.github.basecamp4j.bc3.clients;

import org.jspecify.annotations.NullMarked;
