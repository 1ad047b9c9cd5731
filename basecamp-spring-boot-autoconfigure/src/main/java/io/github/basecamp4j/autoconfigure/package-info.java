/**
 * Spring Boot's view of this library.
 */
@NullMarked
package io.github.basecamp4j.autoconfigure;

import org.jspecify.annotations.NullMarked;
