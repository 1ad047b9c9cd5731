package io.github.basecamp4j.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.Assert;
import org.springframework.web.util.UriUtils;

/**
 * A path with variables, taken apart once.
 */
final class PathTemplate {

	private final String template;

	private final List<String> literals;

	private PathTemplate(String template, List<String> literals) {
		this.template = template;
		this.literals = literals;
	}

	static PathTemplate of(String template) {
		List<String> literals = new ArrayList<>();
		int from = 0;
		for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
			literals.add(template.substring(from, open));
			from = template.indexOf('}', open) + 1;
			Assert.isTrue(from > 0, () -> "Path '" + template + "' has a variable without an end");
		}
		literals.add(template.substring(from));
		return new PathTemplate(template, List.copyOf(literals));
	}

	String expand(Object... variables) {
		Assert.isTrue(variables.length == this.literals.size() - 1,
				() -> "Path '" + this.template + "' does not take " + variables.length + " variables");
		StringBuilder path = new StringBuilder(64).append(this.literals.get(0));
		for (int i = 0; i < variables.length; i++) {
			append(path, variables[i]);
			path.append(this.literals.get(i + 1));
		}
		return path.toString();
	}

	private void append(StringBuilder path, Object variable) {
		if (variable instanceof Long || variable instanceof Integer) {
			path.append(((Number) variable).longValue());
			return;
		}
		if (variable instanceof IntegrationKey key) {
			path.append(key);
			return;
		}
		String text = variable.toString();
		Assert.isTrue(!text.isBlank() && !text.equals(".") && !text.equals(".."),
				() -> "'" + text + "' cannot stand in the path '" + this.template + "'");
		path.append(UriUtils.encode(text, StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return this.template;
	}

}
