/**
 * Where access and refresh tokens are kept, and how they are refreshed: once, however
 * many threads and instances ask.
 */
@NullMarked
package io.github.basecamp4j.tokens;

import org.jspecify.annotations.NullMarked;
