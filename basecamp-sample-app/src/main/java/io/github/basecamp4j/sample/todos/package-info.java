/**
 * To-do lists and to-dos: check off, add, comment.
 */
@NullMarked
package io.github.basecamp4j.sample.todos;

import org.jspecify.annotations.NullMarked;
