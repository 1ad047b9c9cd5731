package io.github.basecamp4j.test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tools of a project of Basecamp 3, 4 and 5 as they stand beside each other.
 */
final class Dock {

	private final List<Docked> tools = new ArrayList<>();

	/**
	 * What the project began with, in the dock or not any more.
	 */
	private final Map<Tool.Kind, Tool> first = new EnumMap<>(Tool.Kind.class);

	Dock(Project project) {
		for (Tool.Kind kind : Tool.Kind.values()) {
			Tool tool = new Tool(project, kind);
			this.first.put(kind, tool);
			this.tools.add(tool);
		}
	}

	Stream<Docked> tools() {
		return this.tools.stream();
	}

	Stream<Tool> tools(Tool.Kind kind) {
		return tools().filter(Tool.class::isInstance).map(Tool.class::cast).filter((tool) -> tool.kind == kind);
	}

	/**
	 * Return the tool of a kind with which the project began, or another one if that is
	 * gone.
	 * @param kind the kind
	 * @return the tool; that with which the project began if there is none any more
	 */
	Tool tool(Tool.Kind kind) {
		Tool first = Objects.requireNonNull(this.first.get(kind));
		return this.tools.contains(first) ? first : tools(kind).findFirst().orElse(first);
	}

	void add(Docked tool) {
		this.tools.add(tool);
	}

	void remove(Docked tool) {
		this.tools.remove(tool);
	}

	/**
	 * Return the place of a tool among those that are turned on.
	 * @param tool the tool
	 * @return its position, from 1
	 */
	int position(Docked tool) {
		return enabled().indexOf(tool) + 1;
	}

	/**
	 * Turn a tool on, behind all others.
	 * @param tool the tool
	 */
	void enable(Docked tool) {
		if (!tool.enabled) {
			tool.enabled = true;
			Todos.move(this.tools, tool, this.tools.size());
		}
	}

	/**
	 * Move a tool among those that are turned on.
	 * @param tool the tool
	 * @param position its position, from 1
	 */
	void move(Docked tool, int position) {
		this.tools.remove(tool);
		List<Docked> others = enabled();
		int index = (position > others.size()) ? this.tools.size() : this.tools.indexOf(others.get(position - 1));
		this.tools.add(index, tool);
	}

	private List<Docked> enabled() {
		return tools().filter((tool) -> tool.enabled).toList();
	}

}
