/**
 * What callers of either Basecamp generation meet: exceptions, lists, accounts, and the
 * two seams through which an application says whose token and which account to use.
 */
@NullMarked
package io.github.basecamp4j;

import org.jspecify.annotations.NullMarked;
