package io.github.basecamp4j.bc3.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.todos.Todo;

/**
 * The to-dos that a person is to do.
 *
 * @param person the person
 * @param groupedBy how they are ordered, such as {@code bucket}; an open set
 * @param todos the to-dos
 */
public record AssignedTodos(@Nullable Person person, @Nullable String groupedBy, List<Todo> todos) {
}
