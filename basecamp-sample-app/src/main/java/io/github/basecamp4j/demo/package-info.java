/**
 * A Basecamp to try things out on: Launchpad and the APIs, stateful, in memory, on
 * loopback. Knows neither the sample nor the library, so that both can be tested against
 * it.
 */
@NullMarked
package io.github.basecamp4j.demo;

import org.jspecify.annotations.NullMarked;
