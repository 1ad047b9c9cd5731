package io.github.basecamp4j.bc3.todos;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link TodolistOperations} and {@link TodolistGroupOperations}.
 */
class TodolistOperationsTests {

	private static final String TODOLIST = "/999/todolists/1069479519.json";

	private static final String TODOLISTS = "/999/todosets/1069479338/todolists.json";

	private static final String PROJECT = "/999/projects/2085958504.json";

	private static final String AUTUMN = """
			{"id": 1069479519, "type": "Todolist", "updated_at": "2026-02-01T10:11:12.345Z", "name": "Autumn",
			 "title": "Autumn", "description": "<div>Before the  storms</div>"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TodolistOperations todolists;

	private TodolistGroupOperations groups;

	@BeforeEach
	void setUp() {
		this.todolists = TodolistOperations.create(basecamp.bc3());
		this.groups = TodolistGroupOperations.create(basecamp.bc3());
	}

	@Test
	void listOfAStatusNamesIt() {
		basecamp.stubFor(get(TODOLISTS + "?status=archived").willReturn(okJson("[" + AUTUMN + "]")));
		assertThat(this.todolists.list(1069479338, RecordingStatus.ARCHIVED)).extracting(Todolist::name)
			.containsExactly("Autumn");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(TODOLISTS + "?status=archived")));
	}

	@Test
	void createInProjectFindsTheTodoset() {
		stubDock("""
				{"id": 1069479338, "title": "To-dos", "name": "todoset", "enabled": true, "position": 2},
				{"id": 1069479339, "title": "Old to-dos", "name": "todoset", "enabled": false, "position": null}""");
		basecamp.stubFor(post(TODOLISTS).willReturn(jsonResponse(AUTUMN, 201)));
		this.todolists.createInProject(2085958504, "Autumn", new TodolistFields().withVisibleToClients(true));
		basecamp.verifyJson(postRequestedFor(urlEqualTo(TODOLISTS)), """
				{"name": "Autumn", "visible_to_clients": true}""");
	}

	@Test
	void createInProjectWhenTodosAreTurnedOffThrowsException() {
		stubDock("""
				{"id": 1069479338, "title": "To-dos", "name": "todoset", "enabled": false, "position": null}""");
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.todolists.createInProject(2085958504, "Autumn", new TodolistFields()));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void createInProjectWhenThereAreSeveralTodosetsThrowsException() {
		stubDock("""
				{"id": 1069479338, "title": "To-dos", "name": "todoset", "enabled": true, "position": 2},
				{"id": 1069479339, "title": "Repairs", "name": "todoset", "enabled": true, "position": 3}""");
		assertThatExceptionOfType(BasecampAmbiguousToolException.class)
			.isThrownBy(() -> this.todolists.createInProject(2085958504, "Autumn", new TodolistFields()));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void updateOfTheNameKeepsTheDescription() {
		stubUpdate();
		this.todolists.update(1069479519, new TodolistFields().withName("Winter"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODOLIST)), """
				{"name": "Winter", "description": "<div>Before the  storms</div>"}""");
	}

	@Test
	void updateOfTheDescriptionKeepsTheName() {
		stubUpdate();
		this.todolists.update(1069479519, new TodolistFields().withDescription(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODOLIST)), """
				{"name": "Autumn", "description": ""}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		stubUpdate();
		TodolistFields fields = new TodolistFields().withName("Winter")
			.ifUnchangedSince(OffsetDateTime.parse("2026-01-31T22:32:00.000Z"));
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.todolists.update(1069479519, fields))
			.withMessageContaining("Todolist 1069479519");
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void replaceWithoutADescriptionLeavesItOutSoThatItIsCleared() {
		basecamp.stubFor(put(TODOLIST).willReturn(okJson(AUTUMN)));
		this.todolists.replace(1069479519, new TodolistContent("Winter"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(TODOLIST)), """
				{"name": "Winter"}""");
	}

	@Test
	void createOfAGroupWritesTheColorAsBasecampDoes() {
		String url = "/999/todolists/1069479519/groups.json";
		basecamp.stubFor(post(url).willReturn(jsonResponse(AUTUMN, 201)));
		this.groups.create(1069479519, "Lamps", new TodolistGroupFields().withColor(Color.AQUA));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"name": "Lamps", "color": "aqua"}""");
	}

	private static void stubUpdate() {
		basecamp.stubFor(get(TODOLIST).willReturn(okJson(AUTUMN)));
		basecamp.stubFor(put(TODOLIST).willReturn(okJson(AUTUMN)));
	}

	private static void stubDock(String dock) {
		basecamp.stubFor(get(PROJECT).willReturn(okJson("""
				{"id": 2085958504, "name": "Harbour lights", "dock": [%s]}""".formatted(dock))));
	}

}
