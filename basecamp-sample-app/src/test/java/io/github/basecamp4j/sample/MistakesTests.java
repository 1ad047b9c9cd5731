package io.github.basecamp4j.sample;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.test.Bc3ArrangedProject;
import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what users and links get wrong: each is answered in words.
 */
@DemoSampleTest
@ExtendWith(OutputCaptureExtension.class)
class MistakesTests {

	private static final String STUDIO = "/bcx/1942318";

	private static final String OBSERVATORY = "/bc3/5210334";

	@Autowired
	private BasecampServer basecamp;

	@Autowired
	private Bc3Client bc3;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void connect() {
		this.basecamp.reset();
		this.visitor = new Visitor("http://localhost:" + this.port);
		this.visitor.go("/").submit("Sign in").go("/oauth2/authorization/basecamp").submit("Yes");
	}

	@ParameterizedTest
	@CsvSource({ "/bcx/99999999999999999999/projects, 404, No such account",
			"/bcx/1942318/projects/99999999999999999999, 400, cannot be read",
			"/bcx/1942318/projects?page=abc, 400, cannot be read",
			"/bc3/5210334/people?page=3000000000, 400, cannot be read", "/disconnect, 405, Only forms lead there" })
	void addressThatCannotBeIsExplained(String path, int status, String text, CapturedOutput output) {
		this.visitor.go(path);
		assertThat(this.visitor.status()).isEqualTo(status);
		assertThat(this.visitor.text()).contains(text).doesNotContain("Exception", "java.");
		assertThat(output).doesNotContain("\tat ");
	}

	@Test
	void accountThatIsNoneLeavesTheFrameAsItIs() {
		this.visitor.go("/bcx/1/projects");
		assertThat(this.visitor.text()).contains("No such account", "Digest", "Sign out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/projects", "/projects?state=archived", "/people" })
	void pageBehindTheLastSaysSo(String path) {
		this.visitor.go(STUDIO + path + (path.contains("?") ? "&" : "?") + "page=999");
		assertThat(this.visitor.text()).contains("Nothing more.").doesNotContain("yet", "Nothing here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages", "schedule", "documents", "files" })
	void pageBehindTheLastOfProjectSaysSo(String path) {
		makeProject(STUDIO);
		String project = this.visitor.path();
		assertThat(this.visitor.go(project + "/" + path).text()).doesNotContain("Nothing more.");
		assertThat(this.visitor.go(project + "/" + path + "?page=9").text()).contains("Nothing more.");
	}

	@ParameterizedTest
	@ValueSource(strings = { STUDIO, OBSERVATORY })
	void dayThatIsNoneIsExplained(String place) {
		makeProject(place);
		String project = this.visitor.path();
		this.visitor.go(project + "/schedule/new")
			.submit("Save",
					Map.of("summary", "Regatta", "firstDay", "2026-02-31", "from", "25:00", "zone", "Mars/Base"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.text())
			.contains("This is no day.", "This is no time.", "The time zone of the browser is not known here.")
			.doesNotContain("convert", "java.");
		this.visitor.go(project + "/todolists").submit("Make list", Map.of("name", "Boats"));
		this.visitor.submit("Add", Map.of("content", "Paint", "dueOn", "tomorrow"));
		assertThat(this.visitor.status()).isEqualTo(400);
		assertThat(this.visitor.text()).contains("cannot be read").doesNotContain("convert", "java.");
	}

	@Test
	void documentWhoseTimeCannotBeReadIsNotSaved() {
		makeProject(STUDIO);
		this.visitor.go(this.visitor.path() + "/documents/new")
			.submit("Save", Map.of("title", "Tides", "content", "High"));
		this.visitor.go(this.visitor.path() + "/edit").submit("Save", Map.of("title", "Low tides", "readAt", "soon"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.text()).contains("Not saved.");
		assertThat(this.visitor.body()).contains("Low tides");
	}

	@Test
	void nameThatIsTooLongIsExplained() {
		this.visitor.go(STUDIO + "/projects/new").submit("Save", Map.of("name", "x".repeat(201)));
		assertThat(this.visitor.text()).contains("At most 200 characters.");
	}

	@Test
	void passwordOfStalePageIsNotKept() {
		Visitor visitor = new Visitor("http://localhost:" + this.port).go("/login").forgetSession();
		visitor.submit("Sign in", Map.of("password", "canary-password"));
		assertThat(visitor.path()).isEqualTo("/login");
		visitor.submit("Sign in");
		assertThat(visitor.path()).isEqualTo("/");
		assertThat(visitor.go("/unsent").body()).doesNotContain("canary-password");
	}

	@Test
	void signOutOfStalePageIsNotKept() {
		this.visitor.forgetSession().submit("Sign out").submit("Sign in");
		assertThat(this.visitor.path()).isEqualTo("/");
	}

	@Test
	void formWithManyValuesIsKeptAsItWas() {
		this.visitor.go(OBSERVATORY + "/my").forgetSession().submit("Mark all as read").submit("Sign in");
		assertThat(this.visitor.text()).contains("Not sent yet").doesNotContain("Readable");
		this.visitor.submit("Send it now");
		assertThat(this.visitor.text()).contains("Marked as read.").doesNotContain("unread");
	}

	@Test
	void thingOfAnotherProjectIsShownInItsOwn() {
		Bc3ArrangedProject own = this.basecamp.bc3().project("Lighthouse");
		Bc3ArrangedProject other = this.basecamp.bc3().project("Harbour");
		long[] things = { own.todolist("Lamp").todo("Oil it").id(), own.message("Oil", "Low").id() };
		assertThat(this.visitor.go(OBSERVATORY + "/projects/" + other.id() + "/todos/" + things[0]).text())
			.contains("Oil it", "Lighthouse")
			.doesNotContain("Harbour");
		assertThat(this.visitor.go(OBSERVATORY + "/projects/" + other.id() + "/messages/" + things[1]).text())
			.contains("Oil", "Lighthouse")
			.doesNotContain("Harbour");
	}

	@Test
	void whatIsInTheTrashSaysSo() {
		Bc3ArrangedProject project = this.basecamp.bc3().project("Lighthouse");
		long todo = project.todolist("Lamp").todo("Oil it").id();
		long vault = project.vault().vault("Charts").id();
		String place = OBSERVATORY + "/projects/" + project.id();
		assertThat(this.visitor.go(place + "/todos/" + todo).text()).doesNotContain("In the trash");
		Bc3Client bc3 = this.bc3.forPrincipal("demo").forAccount(this.basecamp.bc3().accountId());
		bc3.recordings().trash(todo);
		bc3.recordings().trash(vault);
		assertThat(this.visitor.go(place + "/todos/" + todo).text()).contains("In the trash");
		assertThat(this.visitor.go(OBSERVATORY + "/vaults/" + vault).text()).contains("In the trash");
	}

	@ParameterizedTest
	@CsvSource({ STUDIO + ", archive, Project: Archived", OBSERVATORY + ", trash, Project: In the trash" })
	void pageOfProjectThatIsPutAwaySaysSo(String place, String action, String mark) {
		makeProject(place);
		String project = this.visitor.path();
		assertThat(this.visitor.go(project + "/todolists").text()).doesNotContain("Project:");
		this.visitor.go(project).submit(action.equals("trash") ? "Yes, delete" : "Archive");
		assertThat(this.visitor.go(project + "/todolists").text()).contains(mark);
	}

	@Test
	void manyListsAreShownTenAtATime() {
		Bc3ArrangedProject project = this.basecamp.bc3().project("Lighthouse");
		IntStream.rangeClosed(1, 12).forEach((number) -> project.todolist("List " + number + "."));
		String lists = OBSERVATORY + "/projects/" + project.id() + "/todolists";
		assertThat(this.visitor.go(lists).text()).contains("List 3.", "List 10.", "More lists")
			.doesNotContain("List 11.");
		assertThat(this.visitor.go(lists + "?first=10").text()).contains("List 11.", "List 12.")
			.doesNotContain("List 3.", "More lists");
		assertThat(this.visitor.go(lists + "?first=-5").text()).contains("List 1.");
		assertThat(this.visitor.go(lists + "?first=99").text()).contains("No to-do lists here.");
	}

	@Test
	void projectWithoutToolDoesNotShowIt() {
		Bc3ArrangedProject project = this.basecamp.bc3().project("Lighthouse").withoutTool(Tool.TODOSET);
		this.visitor.go(OBSERVATORY + "/projects/" + project.id());
		assertThat(this.visitor.text()).contains("Messages").doesNotContain("To-dos");
		this.visitor.go(this.visitor.path() + "/todolists");
		assertThat(this.visitor.status()).isEqualTo(404);
		assertThat(this.visitor.text()).contains("Turned off");
	}

	private void makeProject(String place) {
		this.visitor.go(place + "/projects/new").submit("Save", Map.of("name", "Regatta"));
	}

}
