/**
 * Launchpad, the authorization server of all Basecamp products: who a token belongs to,
 * which accounts it opens, and the exchange of codes and refresh tokens.
 */
@NullMarked
package io.github.basecamp4j.launchpad;

import org.jspecify.annotations.NullMarked;
