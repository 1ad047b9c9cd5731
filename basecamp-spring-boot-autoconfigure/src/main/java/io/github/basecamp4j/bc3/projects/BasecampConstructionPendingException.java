package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.BasecampException;

/**
 * A project that is made from a template was not complete when waiting ended. Basecamp
 * goes on making it: wait again, and do not construct it once more.
 */
public final class BasecampConstructionPendingException extends BasecampException {

	private final long templateId;

	private final long constructionId;

	public BasecampConstructionPendingException(long templateId, long constructionId) {
		super("Construction " + constructionId + " of a project from template " + templateId + " is not complete yet",
				null);
		this.templateId = templateId;
		this.constructionId = constructionId;
	}

	/**
	 * Return the template.
	 * @return id of the template
	 */
	public long templateId() {
		return this.templateId;
	}

	/**
	 * Return the construction to wait for.
	 * @return id of the construction
	 */
	public long constructionId() {
		return this.constructionId;
	}

}
