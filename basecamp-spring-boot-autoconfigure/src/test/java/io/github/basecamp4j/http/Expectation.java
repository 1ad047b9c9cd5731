package io.github.basecamp4j.http;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What a fault should lead to.
 */
record Expectation(@Nullable Class<? extends Throwable> exception, int requests, @Nullable Duration delay) {
}
