package io.github.basecamp4j.sample.my;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.my.Assignment;
import io.github.basecamp4j.sample.web.Links;

/**
 * Something that the user is to do.
 *
 * @param id its id
 * @param content what is to be done
 * @param todo whether it is a to-do, which can be checked off here
 * @param dueOn when it has to be done
 * @param where name of the project
 * @param link its address
 */
public record AssignmentView(long id, String content, boolean todo, @Nullable LocalDate dueOn, @Nullable String where,
		@Nullable String link) {

	static AssignmentView of(Assignment assignment) {
		return new AssignmentView(assignment.id(), (assignment.content() != null) ? assignment.content() : "Untitled",
				"todo".equals(assignment.type()), assignment.dueOn(),
				(assignment.bucket() != null) ? assignment.bucket().name() : null,
				Links.of(Product.BC3, assignment.appUrl()));
	}

	/**
	 * Return whether it should have been done already.
	 * @return whether it is overdue
	 */
	public boolean isOverdue() {
		return this.dueOn != null && this.dueOn.isBefore(LocalDate.now());
	}

}
