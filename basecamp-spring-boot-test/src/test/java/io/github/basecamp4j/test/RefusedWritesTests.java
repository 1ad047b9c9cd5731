package io.github.basecamp4j.test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for requests that are refused, which change nothing.
 */
@ExtendWith(BasecampExtension.class)
class RefusedWritesTests {

	private BasecampServer basecamp;

	private ServerClient client;

	private String token;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.client = new ServerClient(basecamp.baseUrl());
		this.token = basecamp.accessToken("jane");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"content\":\"New\",\"assignee_ids\":[1]}", "{\"content\":\"New\",\"due_on\":\"soon\"}",
			"{\"content\":\"New\",\"assignee_ids\":[\"x\"]}", "{\"content\":\"New\",\"starts_on\":\"soon\"}" })
	void todoOfBasecamp3Stays(String body) {
		long todo = this.basecamp.bc3().project("Fair").todolist("Tents").todo("Old").assignedTo("jane").id();
		assertRefusedWithoutChange("PUT", bc3("/todos/" + todo + ".json"), body, bc3("/todos/" + todo + ".json"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"title\":\"New\",\"due_on\":\"soon\"}", "{\"title\":\"New\",\"assignee_ids\":[1]}",
			"{\"content\":\"New\",\"due_on\":\"soon\"}", "{\"due_on\":\"2030-01-01\",\"assignee_ids\":[1]}" })
	void cardAndStepStay(String body) {
		long card = this.basecamp.bc3().project("Fair").column("Doing").card("Old").step("Old").id();
		String path = bc3("/card_tables/cards/" + card + ".json");
		assertRefusedWithoutChange("PUT", path, body, path);
		long step = ServerClient.json(this.client.get(this.token, path)).at("/steps/0/id").asLong();
		assertRefusedWithoutChange("PUT", bc3("/card_tables/steps/" + step + ".json"),
				body.replace("\"content\"", "\"title\""), path);
	}

	@ParameterizedTest
	@MethodSource
	void accessToProjectStays(Function<Long, String> body) {
		long project = this.basecamp.bc3().project("Fair").id();
		long jane = ServerClient.json(this.client.get(this.token, bc3("/my/profile.json"))).path("id").asLong();
		String people = bc3("/projects/" + project + "/people.json");
		assertRefusedWithoutChange("PUT", bc3("/projects/" + project + "/people/users.json"), body.apply(jane), people);
		assertRefusedWithoutChange("PUT", bc3("/projects/" + project + "/people/users.json"), body.apply(jane),
				bc3("/people.json"));
	}

	static Stream<Function<Long, String>> accessToProjectStays() {
		return Stream.of((jane) -> "{\"grant\":[" + jane + ",1]}",
				(jane) -> "{\"grant\":[" + jane + "],\"revoke\":[1]}",
				(jane) -> "{\"grant\":[" + jane + "],\"create\":[{\"name\":\"Joe\"}]}",
				(jane) -> "{\"create\":[{\"name\":\"Joe\",\"email_address\":\"joe@example.com\"},{\"name\":\"Joe\"}]}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"starts_at\":\"2026-05-02\",\"ends_at\":\"2026-05-02\",\"participant_ids\":[1]}",
			"{\"starts_at\":\"2026-05-02\",\"ends_at\":\"2026-05-02\",\"recurrence_schedule\":{\"frequency\":\"x\"}}",
			"{\"starts_at\":\"2026-05-02\",\"ends_at\":\"2026-05-02\",\"recurs_until\":\"soon\",\"recurrence_schedule\":{}}" })
	void scheduleEntryOfBasecamp3Stays(String body) {
		Bc3ArrangedProject fair = this.basecamp.bc3().project("Fair");
		long entry = fair.scheduleEntry("Old", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)).id();
		assertRefusedWithoutChange("PUT", bc3("/schedule_entries/" + entry + ".json"), body,
				bc3("/schedule_entries/" + entry + ".json"));
	}

	@Test
	void webhookStays() {
		long project = this.basecamp.bc3().project("Fair").id();
		long webhook = ServerClient
			.json(this.client.send(this.token, "POST", bc3("/buckets/" + project + "/webhooks.json"),
					"{\"payload_url\":\"https://old.example.com\"}"))
			.path("id")
			.asLong();
		String path = bc3("/webhooks/" + webhook + ".json");
		assertRefusedWithoutChange("PUT", path, "{\"payload_url\":\"https://new.example.com\",\"types\":[{}]}", path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"archived\":true,\"name\":\" \"}", "{\"name\":\"New\",\"is_client_project\":\"x\"}",
			"{\"archived\":\"x\"}" })
	void projectOfBasecamp2Stays(String body) {
		String path = bcx("/projects/" + this.basecamp.bcx().project("Fair").id() + ".json");
		assertRefusedWithoutChange("PUT", path, body, path);
	}

	@Test
	void privateMessageAndDocumentOfBasecamp2Stay() {
		BcxArrangedProject fair = this.basecamp.bcx().project("Fair");
		String project = bcx("/projects/" + fair.id());
		this.client.send(this.token, "PUT", project + ".json", "{\"is_client_project\":true}");
		String document = project + "/documents/" + fair.document("Plan", "Old").id() + ".json";
		assertRefusedWithoutChange("PUT", document, "{\"private\":true,\"title\":\" \"}", document);
		String message = project + "/messages/" + fair.message("Tents", "Old").id() + ".json";
		assertRefusedWithoutChange("PUT", message, "{\"private\":true,\"subject\":\" \"}", message);
	}

	@Test
	void nobodyIsInvitedByMessageOfBasecamp2() {
		assertRefusedWithoutChange("POST",
				bcx("/projects/" + this.basecamp.bcx().project("Fair").id() + "/messages.json"), """
						{"subject": "Tents", "content": "Old", "new_subscriber_emails": ["joe@example.com"],
						"attachments": [{"token": "none", "name": "a.png"}]}""", bcx("/people.json"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"content\":\"New\",\"position\":\"x\"}", "{\"content\":\"New\",\"completed\":\"x\"}",
			"{\"name\":\"New\",\"position\":\"x\"}" })
	void todoAndListOfBasecamp2Stay(String body) {
		BcxArrangedProject fair = this.basecamp.bcx().project("Fair");
		BcxArrangedTodolist tents = fair.todolist("Tents");
		String path = bcx("/projects/" + fair.id())
				+ (body.contains("name") ? "/todolists/" + tents.id() : "/todos/" + tents.todo("Old").id()) + ".json";
		assertRefusedWithoutChange("PUT", path, body, path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":\"New\",\"memberships\":[{\"person_id\":%d},{\"person_id\":1}]}",
			"{\"name\":\" \",\"memberships\":[{\"person_id\":%d}]}",
			"{\"name\":\"New\",\"memberships\":[{\"person_id\":\"x\"}]}" })
	void groupOfBasecamp2Stays(String body) {
		long jane = ServerClient.json(this.client.get(this.token, bcx("/people/me.json"))).path("id").asLong();
		String path = bcx("/groups/" + this.basecamp.bcx().group("Old").id() + ".json");
		assertRefusedWithoutChange("PUT", path, body.replace("%d", Long.toString(jane)), path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "%2B10000-01-01" })
	void dayThatIsNoneIsRefusedByListsOfTodosOfBasecamp2(String day) {
		BcxArrangedProject fair = this.basecamp.bcx().project("Fair");
		String list = bcx("/projects/" + fair.id() + "/todos.json?due_since=" + day);
		assertThat(this.client.get(this.token, list).statusCode()).isEqualTo(400);
	}

	@Test
	void thingsStayInTheirProjectOfBasecamp3() {
		Bc3ArrangedProject fair = this.basecamp.bc3().project("Fair");
		Bc3ArrangedProject regatta = this.basecamp.bc3().project("Regatta");
		long todo = fair.todolist("Tents").todo("Rope").id();
		assertRefusedWithoutChange("PUT", bc3("/todos/" + todo + "/position.json"),
				"{\"position\":1,\"parent_id\":" + regatta.todolist("Boats").id() + "}",
				bc3("/todos/" + todo + ".json"));
		long card = fair.column("Doing").card("Rope").id();
		assertRefusedWithoutChange("POST", bc3("/card_tables/" + regatta.cardTableId() + "/moves.json"),
				"{\"position\":0,\"source_id\":" + card + ",\"target_id\":" + fair.done().id() + "}",
				bc3("/card_tables/cards/" + card + ".json"));
	}

	@Test
	void fileStaysWithoutPlace() {
		HttpResponse<String> sent = this.client.send(this.client.api(this.token, bcx("/attachments.json"))
			.header("Content-Type", MediaType.IMAGE_PNG_VALUE)
			.POST(BodyPublishers.ofString("png")));
		String file = ServerClient.json(sent).path("token").asString();
		String uploads = bcx("/projects/" + this.basecamp.bcx().project("Fair").id() + "/uploads.json");
		String upload = "{\"private\":%s,\"attachments\":[{\"token\":\"" + file + "\",\"name\":\"a.png\"}]}";
		assertThat(this.client.send(this.token, "POST", uploads, upload.formatted("true")).statusCode()).isEqualTo(422);
		assertThat(this.client.send(this.token, "POST", uploads, upload.formatted("false")).statusCode())
			.isEqualTo(201);
	}

	private void assertRefusedWithoutChange(String method, String path, String body, String seenAt) {
		String before = this.client.get(this.token, seenAt).body();
		assertThat(this.client.send(this.token, method, path, body).statusCode()).isBetween(400, 499);
		assertThat(this.client.get(this.token, seenAt).body()).isEqualTo(before);
	}

	private String bcx(String path) {
		return "/" + this.basecamp.bcx().accountId() + "/api/v1" + path;
	}

	private String bc3(String path) {
		return "/" + this.basecamp.bc3().accountId() + path;
	}

}
