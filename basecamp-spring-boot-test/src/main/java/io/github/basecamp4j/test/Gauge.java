package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The gauge of a project of Basecamp 3, 4 and 5, which tells how far the project is.
 */
final class Gauge extends Recording {

	/**
	 * Those first that tell of a risk.
	 */
	static final List<String> COLORS = List.of("red", "yellow", "green");

	/**
	 * The needles, the newest first.
	 */
	final List<Needle> needles = new ArrayList<>();

	boolean enabled;

	/**
	 * Ten times the id of a project is far away from all others, and its columns need
	 * only the first of those.
	 */
	Gauge(Project project) {
		super(project.id * 10 + 7, project, project.creator, project.createdAt);
	}

	/**
	 * Add a needle. To arrange one turns the gauge on; the API has none for one that is
	 * off.
	 * @param needle the needle
	 */
	Needle add(Needle needle) {
		this.enabled = true;
		this.needles.add(0, needle);
		return needle;
	}

	Stream<Needle> active() {
		return this.needles.stream().filter(Recording::isActive);
	}

	/**
	 * Return a needle.
	 * @param age its place, 0 for the newest
	 * @return the needle, {@code null} if there is none
	 */
	@Nullable Needle needle(int age) {
		return active().skip(age).findFirst().orElse(null);
	}

	/**
	 * Return how little the project is at risk.
	 * @return 0 for the greatest risk
	 */
	int safety() {
		Needle latest = needle(0);
		return (latest != null) ? COLORS.indexOf(latest.color) : COLORS.size();
	}

	@Override
	boolean isCommentable() {
		return false;
	}

	@Override
	String type() {
		return "Gauge";
	}

	@Override
	String title() {
		return "Gauge";
	}

	/**
	 * How far a project was at a time.
	 */
	static final class Needle extends Recording {

		final int position;

		final String color;

		String description;

		Needle(long id, Project project, int position, String color, String description, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.position = position;
			this.color = color;
			this.description = description;
		}

		@Override
		String type() {
			return "Gauge::Needle";
		}

		@Override
		String title() {
			return "Progress update";
		}

		@Override
		String text() {
			return this.description;
		}

		@Override
		String collection() {
			return "gauge_needles";
		}

		@Override
		Recording parent() {
			return this.project.gauge;
		}

	}

}
