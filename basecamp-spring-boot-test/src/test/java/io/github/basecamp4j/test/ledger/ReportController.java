package io.github.basecamp4j.test.ledger;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.github.basecamp4j.bcx.documents.DocumentFields;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectOperations;

/**
 * What an application does with Basecamp.
 */
@RestController
class ReportController {

	private final ProjectOperations projects;

	private final DocumentOperations documents;

	ReportController(ProjectOperations projects, DocumentOperations documents) {
		this.projects = projects;
		this.documents = documents;
	}

	@GetMapping("/projects")
	List<String> projects() {
		return this.projects.list().stream().map(Project::name).toList();
	}

	@PostMapping("/reports")
	long report(@RequestParam long project) {
		return this.documents.create(project, "Report", "<p>All is well</p>", new DocumentFields()).id();
	}

}
