/**
 * How a request is sent: {@link io.github.basecamp4j.http.BasecampRestClient} composes,
 * one package-private class for each policy decides.
 */
@NullMarked
package io.github.basecamp4j.http;

import org.jspecify.annotations.NullMarked;
