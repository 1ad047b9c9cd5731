package io.github.basecamp4j.bc3.projects;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TemplateOperations} over HTTP.
 */
final class RestClientTemplateOperations implements TemplateOperations {

	private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

	private final BasecampRestClient client;

	RestClientTemplateOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Template> list() {
		return this.client.get("/templates.json").asPages(Template.class);
	}

	@Override
	public Paged<Template> list(RecordingStatus status) {
		return this.client.get("/templates.json").query("status", status).asPages(Template.class);
	}

	@Override
	public Template get(long templateId) {
		return this.client.get("/templates/{templateId}.json", templateId).as(Template.class);
	}

	@Override
	public Template create(String name, TemplateFields fields) {
		return this.client.post("/templates.json").field("name", name).fields(fields).as(Template.class);
	}

	@Override
	public Template update(long templateId, TemplateFields fields) {
		TemplateFields present = fields.isWhole() ? fields : TemplateFields.of(get(templateId));
		return this.client.put("/templates/{templateId}.json", templateId)
			.fields(present)
			.fields(fields)
			.as(Template.class);
	}

	@Override
	public void trash(long templateId) {
		this.client.delete("/templates/{templateId}.json", templateId).send();
	}

	@Override
	public ProjectConstruction construct(long templateId, String name, ConstructionFields fields) {
		return this.client.post("/templates/{templateId}/project_constructions.json", templateId)
			.field("project", fields.withName(name))
			.as(ProjectConstruction.class);
	}

	@Override
	public ProjectConstruction getConstruction(long templateId, long constructionId) {
		return this.client
			.get("/templates/{templateId}/project_constructions/{constructionId}.json", templateId, constructionId)
			.as(ProjectConstruction.class);
	}

	@Override
	public Project awaitProject(long templateId, long constructionId, Duration timeout) {
		long begin = System.nanoTime();
		Project project = getConstruction(templateId, constructionId).project();
		while (project == null) {
			if (System.nanoTime() - begin + POLL_INTERVAL.toNanos() > timeout.toNanos() || !pause()) {
				throw new BasecampConstructionPendingException(templateId, constructionId);
			}
			project = getConstruction(templateId, constructionId).project();
		}
		return project;
	}

	private static boolean pause() {
		try {
			TimeUnit.NANOSECONDS.sleep(POLL_INTERVAL.toNanos());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
