/**
 * What pages of either generation share.
 */
@NullMarked
package io.github.basecamp4j.sample.web;

import org.jspecify.annotations.NullMarked;
