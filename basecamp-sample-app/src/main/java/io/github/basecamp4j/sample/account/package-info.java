/**
 * The connection to Basecamp and the account to work in.
 */
@NullMarked
package io.github.basecamp4j.sample.account;

import org.jspecify.annotations.NullMarked;
