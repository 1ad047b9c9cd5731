/**
 * The connection to Basecamp and the account to work in.
 */
@NullMarked
package io.github.basecamp4j.sample.accounts;

import org.jspecify.annotations.NullMarked;
