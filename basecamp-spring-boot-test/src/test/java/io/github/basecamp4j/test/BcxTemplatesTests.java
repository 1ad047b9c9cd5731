package io.github.basecamp4j.test;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.documents.Document;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectDraft;
import io.github.basecamp4j.bcx.projects.ProjectTemplateFields;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.bcx.todos.Todo;
import io.github.basecamp4j.bcx.todos.TodoFields;
import io.github.basecamp4j.bcx.todos.TodolistFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's project templates of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxTemplatesTests {

	private BasecampServer basecamp;

	private BcxClient bcx;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.bcx = Clients.bcx(basecamp, "jane");
	}

	@Test
	void templateIsNoProject() {
		Project template = this.bcx.projectTemplates()
			.create("Fair", new ProjectTemplateFields().withDescription("As every year"));
		assertThat(template.template()).isTrue();
		assertThat(template.draft()).isNull();
		assertThat(template.description()).isEqualTo("As every year");
		assertThat(this.bcx.projectTemplates().list()).extracting(Project::id).containsExactly(template.id());
		assertThat(this.bcx.projects().list()).isEmpty();
	}

	@Test
	void templateIsChangedAndDeletedAsProjectsAre() {
		long template = this.bcx.projectTemplates().create("Fair", new ProjectTemplateFields()).id();
		this.bcx.projectTemplates().update(template, new ProjectTemplateFields().withName("Trade fair"));
		assertThat(this.bcx.projectTemplates().list()).extracting(Project::name).containsExactly("Trade fair");
		this.bcx.projectTemplates().delete(template);
		assertThat(this.bcx.projectTemplates().list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bcx.projects().createFromTemplate(template, new ProjectDraft()));
	}

	@Test
	void templateNeedsName() {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bcx.projectTemplates().create(" ", new ProjectTemplateFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("name"));
		assertThat(this.bcx.projectTemplates().list()).isEmpty();
	}

	@Test
	void projectHasWhatLiesInItsTemplate() {
		LocalDate day = LocalDate.now().plusDays(3);
		BcxArrangedProject template = this.basecamp.bcx().template("Fair").member("joe");
		template.document("Plan", "<p>Tents</p>").comment("Fine");
		template.message("Welcome", "Hello");
		template.calendarEvent("Opening", day);
		template.upload("map.png", MediaType.IMAGE_PNG, new byte[] { 1 }).tag("Plans");
		template.todolist("Tents").todo("Rope").assignedTo("joe").dueOn(day).completed();
		long project = fromTemplate(template.id());
		assertThat(this.bcx.documents().listInProject(project)).extracting(Document::title).containsExactly("Plan");
		assertThat(this.bcx.topics().listInProject(project)).extracting("title").containsExactly("Welcome");
		assertThat(this.bcx.calendarEvents().listUpcoming(Place.project(project))).extracting("summary")
			.containsExactly("Opening");
		assertThat(this.bcx.attachments().listInProject(project)).extracting(Attachment::name, Attachment::tags)
			.singleElement()
			.hasToString("(\"map.png\", [\"Plans\"])");
		assertThat(this.bcx.todos().listRemainingInProject(project)).singleElement().satisfies((todo) -> {
			assertThat(todo.content()).isEqualTo("Rope");
			assertThat(todo.assignee().name()).isEqualTo("joe");
			assertThat(todo.dueOn()).isEqualTo(day);
		});
		assertThat(this.bcx.accesses().list(Place.project(project))).extracting("name").contains("jane", "joe");
	}

	@Test
	void projectAndTemplateGoTheirOwnWays() {
		long template = this.bcx.projectTemplates().create("Fair", new ProjectTemplateFields()).id();
		long list = this.bcx.todolists().create(template, "Tents", new TodolistFields()).id();
		long rope = this.bcx.todos().create(template, list, "Rope", new TodoFields()).id();
		long project = fromTemplate(template);
		this.bcx.todos().update(template, rope, new TodoFields().withContent("Long rope"));
		this.bcx.todos().create(template, list, "Pegs", new TodoFields());
		assertThat(this.bcx.todos().listInProject(project)).extracting(Todo::content).containsExactly("Rope");
	}

	private long fromTemplate(long template) {
		return this.bcx.projects().createFromTemplate(template, new ProjectDraft()).id();
	}

}
