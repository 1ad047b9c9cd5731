/**
 * To-do lists and to-dos of Basecamp 2.
 */
@NullMarked
package io.github.basecamp4j.bcx.todos;

import org.jspecify.annotations.NullMarked;
