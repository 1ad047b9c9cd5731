package io.github.basecamp4j.bc3.reports;

import java.util.List;

import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.todos.Todo;

/**
 * To-dos of one project.
 *
 * @param bucket the project
 * @param todos the to-dos
 */
public record BucketTodos(Bucket bucket, List<Todo> todos) {
}
