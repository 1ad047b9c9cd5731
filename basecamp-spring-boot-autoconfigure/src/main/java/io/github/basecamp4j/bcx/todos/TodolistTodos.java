package io.github.basecamp4j.bcx.todos;

import java.util.List;

/**
 * The to-dos of a list.
 *
 * @param remaining what is left to do, in its order
 * @param completed what is done
 * @param trashed what is in the trash
 */
public record TodolistTodos(List<Todo> remaining, List<Todo> completed, List<Todo> trashed) {
}
