package io.github.basecamp4j.bc3.reports;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.github.basecamp4j.bc3.todos.Todo;

/**
 * The to-dos that are overdue, by how late they are.
 *
 * @param underAWeekLate those that are less than a week late
 * @param overAWeekLate those that are more than a week late
 * @param overAMonthLate those that are more than a month late
 * @param overThreeMonthsLate those that are more than three months late
 */
public record OverdueTodos(@JsonProperty("under_a_week_late") List<Todo> underAWeekLate,
		@JsonProperty("over_a_week_late") List<Todo> overAWeekLate,
		@JsonProperty("over_a_month_late") List<Todo> overAMonthLate, List<Todo> overThreeMonthsLate) {
}
