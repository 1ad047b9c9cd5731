/**
 * The mapper, and what makes its records fast and immutable. For {@code http} alone, save
 * {@code BasecampJson}.
 */
@NullMarked
package io.github.basecamp4j.http.json;

import org.jspecify.annotations.NullMarked;
