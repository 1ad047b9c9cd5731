package io.github.basecamp4j.test;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.documents.DocumentFields;
import io.github.basecamp4j.bcx.todos.TodoFields;
import io.github.basecamp4j.bcx.todos.TodolistFields;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is told of what happens in an account of Basecamp 2.
 */
@ExtendWith(BasecampExtension.class)
class BcxFeedTests {

	@Test
	void changesAreTold(BasecampServer basecamp) {
		BcxClient bcx = Clients.bcx(basecamp, "jane");
		long fair = basecamp.bcx().project("Fair").id();
		long plan = bcx.documents().create(fair, "Plan", "<p>Tents</p>", new DocumentFields()).id();
		bcx.documents().update(fair, plan, new DocumentFields().withTitle("Plans"));
		bcx.documents().delete(fair, plan);
		long list = bcx.todolists().create(fair, "Tents", new TodolistFields()).id();
		long todo = bcx.todos().create(fair, list, "Rope", new TodoFields()).id();
		bcx.todos().complete(fair, todo);
		bcx.todos().uncomplete(fair, todo);
		bcx.todos().delete(fair, todo);
		assertThat(basecamp.bcx().feed().events())
			.extracting((event) -> event.recording().type() + " " + event.action())
			.containsExactly("Project created", "Document created", "Document content_changed", "Document trashed",
					"Todolist created", "Todo created", "Todo completed", "Todo uncompleted", "Todo trashed");
	}

}
