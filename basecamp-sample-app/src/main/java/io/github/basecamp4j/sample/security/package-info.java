/**
 * Who may do what, and what the browser may load.
 */
@NullMarked
package io.github.basecamp4j.sample.security;

import org.jspecify.annotations.NullMarked;
