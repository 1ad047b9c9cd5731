package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Templates.Construction;

/**
 * The API of Basecamp 3, 4 and 5, as far as templates go, and projects that are made from
 * them.
 */
final class Bc3TemplatesApi extends ApiArea.Bc3 {

	Bc3TemplatesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/templates.json?", this::templates);
		routes.add("POST", "/templates.json?", this::createTemplate);
		routes.add("GET", "/templates/{template}.json?",
				(request, account) -> Answer.ok(template(template(request, account), json(account))));
		routes.add("PUT", "/templates/{template}.json?", this::updateTemplate);
		routes.add("DELETE", "/templates/{template}.json?", this::trashTemplate);
		routes.add("POST", "/templates/{template}/project_constructions.json?", this::construct);
		routes.add("GET", "/templates/{template}/project_constructions/{construction}.json?", this::construction);
	}

	private Answer templates(Request request, Account account) {
		String status = request.query().getOrDefault("status", "active");
		return this.page.of(request, account.templates.stream().filter((template) -> template.status().equals(status)),
				(template) -> template(template, json(account)));
	}

	private Answer createTemplate(Request request, Account account) {
		JsonNode json = request.json();
		Project template = account.templates.add(account, Fields.required(json, "name"),
				Fields.text(json, "description"), now(account));
		return Answer.created(json(account).url("/templates/" + template.id), template(template, json(account)));
	}

	private Answer updateTemplate(Request request, Account account) {
		Project template = template(request, account);
		JsonNode json = request.json();
		template.name = json.has("name") ? Fields.required(json, "name") : template.name;
		template.description = json.has("description") ? Fields.text(json, "description") : template.description;
		template.updatedAt = now(account);
		return Answer.ok(template(template, json(account)));
	}

	private Answer trashTemplate(Request request, Account account) {
		Project template = template(request, account);
		template.trashed = true;
		template.updatedAt = now(account);
		return Answer.noContent();
	}

	/**
	 * The project is there at once, but who made it only hears of it when asking how far
	 * it is.
	 */
	private Answer construct(Request request, Account account) {
		Project template = template(request, account);
		if (template.trashed) {
			throw AnswerException.notFound();
		}
		JsonNode json = request.json().path("project");
		Construction construction = account.templates.construct(template, account, Fields.required(json, "name"),
				Fields.text(json, "description"), now(account));
		Map<String, @Nullable Object> answer = construction(construction, "pending", json(account));
		return Answer.created(String.valueOf(answer.get("url")), answer);
	}

	private Answer construction(Request request, Account account) {
		Construction construction = account.templates.construction(template(request, account),
				request.id("construction"));
		Map<String, @Nullable Object> answer = construction(construction, "completed", json(account));
		answer.put("project", json(account).project(construction.project()));
		return Answer.ok(answer);
	}

	private static Map<String, @Nullable Object> construction(Construction construction, String status, Bc3Json json) {
		return Json.object("id", construction.id(), "status", status, "url",
				json.url("/templates/" + construction.template().id + "/project_constructions/" + construction.id()));
	}

	private static Map<String, @Nullable Object> template(Project template, Bc3Json json) {
		String path = "/templates/" + template.id;
		return Json.object("id", template.id, "status", template.status(), "created_at",
				Bc3Json.time(template.createdAt), "updated_at", Bc3Json.time(template.updatedAt), "name", template.name,
				"description", template.description, "url", json.url(path), "app_url", json.appUrl(path), "dock",
				json.dock(template));
	}

	private static Project template(Request request, Account account) {
		return account.templates.get(request.id("template"));
	}

}
