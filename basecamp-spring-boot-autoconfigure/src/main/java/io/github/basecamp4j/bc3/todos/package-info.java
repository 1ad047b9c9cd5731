/**
 * To-dos of Basecamp 3, 4 and 5, and the lists that they lie in.
 */
@NullMarked
package io.github.basecamp4j.bc3.todos;

import org.jspecify.annotations.NullMarked;
