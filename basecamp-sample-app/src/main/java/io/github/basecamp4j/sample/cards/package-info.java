/**
 * Card tables of Basecamp 3, 4 and 5: cards move from column to column.
 */
@NullMarked
package io.github.basecamp4j.sample.cards;

import org.jspecify.annotations.NullMarked;
