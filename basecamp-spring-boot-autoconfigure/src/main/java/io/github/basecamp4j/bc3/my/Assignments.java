package io.github.basecamp4j.bc3.my;

import java.util.List;

/**
 * What the principal is to do.
 *
 * @param priorities what is up next, in the order that the principal gave it
 * @param nonPriorities everything else
 */
public record Assignments(List<Assignment> priorities, List<Assignment> nonPriorities) {
}
