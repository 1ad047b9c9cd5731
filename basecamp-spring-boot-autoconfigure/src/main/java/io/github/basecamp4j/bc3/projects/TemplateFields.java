package io.github.basecamp4j.bc3.projects;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a template may have, and what may be changed in it. Immutable.
 */
public final class TemplateFields extends NamedValues<TemplateFields> {

	/**
	 * Start with nothing.
	 */
	public TemplateFields() {
		this(Map.of());
	}

	private TemplateFields(Map<String, @Nullable Object> values) {
		super(values, TemplateFields::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended fields
	 */
	public TemplateFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public TemplateFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	boolean isWhole() {
		return values().keySet().containsAll(List.of("name", "description"));
	}

	static TemplateFields of(Template template) {
		TemplateFields named = new TemplateFields().withName(template.name());
		return (template.description() != null) ? named.withDescription(template.description()) : named;
	}

}
