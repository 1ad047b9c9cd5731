/**
 * Automatic check-ins of Basecamp 3, 4 and 5: questions that Basecamp asks, and answers.
 */
@NullMarked
package io.github.basecamp4j.bc3.questions;

import org.jspecify.annotations.NullMarked;
