package io.github.basecamp4j.bc3.todos;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TodosetOperations}.
 */
class TodosetOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TodosetOperations todosets;

	@BeforeEach
	void setUp() {
		this.todosets = TodosetOperations.create(basecamp.bc3());
	}

	@Test
	void getReadsBothSpellingsOfTheAddressOfTheLists() {
		basecamp.stubFor(get("/999/todosets/1.json").willReturn(okJson("""
				{"id": 1, "name": "To-dos", "app_todoslists_url": "https://3.basecamp.com/999/lists",
				 "todolists": [{"id": 3, "title": "Autumn", "description": null}]}""")));
		basecamp.stubFor(get("/999/todosets/2.json").willReturn(okJson("""
				{"id": 2, "name": "To-dos", "app_todolists_url": "https://3.basecamp.com/999/lists"}""")));
		assertThat(this.todosets.get(1).appTodolistsUrl()).isEqualTo("https://3.basecamp.com/999/lists");
		assertThat(this.todosets.get(1).todolists()).extracting(TodolistSummary::id).containsExactly(3L);
		assertThat(this.todosets.get(2).appTodolistsUrl()).isEqualTo("https://3.basecamp.com/999/lists");
		assertThat(this.todosets.get(2).todolists()).isNull();
	}

	@Test
	void createTodoPutsItOutsideAnyList() {
		String url = "/999/buckets/2085958504/todosets/1069479338/todos.json";
		basecamp.stubFor(post(url).willReturn(jsonResponse("""
				{"id": 1069479520, "content": "Clean the lens"}""", 201)));
		this.todosets.createTodo(2085958504, 1069479338, "Clean the lens",
				new TodoFields().withStartsOn(null).withDueOn(LocalDate.of(2026, 3, 14)));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"content": "Clean the lens", "due_on": "2026-03-14"}""");
	}

}
