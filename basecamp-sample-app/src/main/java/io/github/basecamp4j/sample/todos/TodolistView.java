package io.github.basecamp4j.sample.todos;

import java.util.List;

/**
 * A to-do list of either generation with its to-dos.
 *
 * @param id its id
 * @param name its name
 * @param remaining what is to be done
 * @param completed what is done
 */
public record TodolistView(long id, String name, List<TodoView> remaining, List<TodoView> completed) {

}
