/**
 * The JDK's client and Apache HttpClient 5 behind one kind of request factory. Knows
 * nothing of Basecamp; for {@code http} alone, save {@code HttpSettings} and
 * {@code RequestFactories}.
 */
@NullMarked
package io.github.basecamp4j.http.engine;

import org.jspecify.annotations.NullMarked;
