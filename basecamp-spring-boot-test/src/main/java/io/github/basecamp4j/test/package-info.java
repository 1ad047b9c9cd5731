/**
 * A Basecamp to test against: Launchpad and the APIs, stateful, in memory, on loopback.
 */
@NullMarked
package io.github.basecamp4j.test;

import org.jspecify.annotations.NullMarked;
