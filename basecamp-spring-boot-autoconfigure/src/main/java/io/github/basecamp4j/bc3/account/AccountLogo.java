package io.github.basecamp4j.bc3.account;

import org.jspecify.annotations.Nullable;

/**
 * The logo of an account.
 *
 * @param url address of the image
 */
public record AccountLogo(@Nullable String url) {
}
