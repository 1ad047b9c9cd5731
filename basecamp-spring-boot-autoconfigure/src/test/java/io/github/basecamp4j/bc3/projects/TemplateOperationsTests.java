package io.github.basecamp4j.bc3.projects;

import java.time.Duration;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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
 * Tests for {@link TemplateOperations}.
 */
class TemplateOperationsTests {

	private static final String TEMPLATE = "/999/templates/2085958510.json";

	private static final String CONSTRUCTIONS = "/999/templates/2085958510/project_constructions.json";

	private static final String CONSTRUCTION = "/999/templates/2085958510/project_constructions/41.json";

	private static final String REFIT = """
			{"id": 2085958510, "name": "Refit", "description": "From keel to mast"}""";

	private static final String PENDING = """
			{"id": 41, "status": "pending"}""";

	private static final String COMPLETED = """
			{"id": 41, "status": "completed", "project": {"id": 2085958511, "name": "Refit of the Alma"}}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TemplateOperations templates;

	@BeforeEach
	void setUp() {
		this.templates = TemplateOperations.create(basecamp.bc3());
	}

	@Test
	void createAtTheLimitThrowsException() {
		basecamp.stubFor(post("/999/templates.json").willReturn(aResponse().withStatus(507)));
		assertThatExceptionOfType(BasecampLimitExceededException.class)
			.isThrownBy(() -> this.templates.create("Refit", new TemplateFields()));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/templates.json")), """
				{"name": "Refit"}""");
	}

	@Test
	void updateSendsWhatItDoesNotChange() {
		stubUpdate(REFIT);
		this.templates.update(2085958510, new TemplateFields().withName("Overhaul"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TEMPLATE)), """
				{"name": "Overhaul", "description": "From keel to mast"}""");
	}

	@Test
	void updateOfEverythingReadsNothing() {
		stubUpdate(REFIT);
		this.templates.update(2085958510,
				new TemplateFields().withName("Overhaul").withDescription("Without the mast"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(TEMPLATE)), """
				{"name": "Overhaul", "description": "Without the mast"}""");
	}

	@Test
	void updateClearsTheDescription() {
		stubUpdate(REFIT);
		this.templates.update(2085958510, new TemplateFields().withDescription(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TEMPLATE)), """
				{"name": "Refit", "description": ""}""");
	}

	@Test
	void updateLeavesOutADescriptionThatIsNotThere() {
		stubUpdate("""
				{"id": 2085958510, "name": "Refit"}""");
		this.templates.update(2085958510, new TemplateFields().withName("Overhaul"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TEMPLATE)), """
				{"name": "Overhaul"}""");
	}

	@Test
	void constructWrapsTheProject() {
		basecamp.stubFor(post(CONSTRUCTIONS).willReturn(jsonResponse(PENDING, 201)));
		ProjectConstruction construction = this.templates.construct(2085958510, "Refit of the Alma",
				new ConstructionFields().withDescription("In dock four"));
		assertThat(construction.project()).isNull();
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CONSTRUCTIONS)), """
				{"project": {"name": "Refit of the Alma", "description": "In dock four"}}""");
	}

	@Test
	void awaitProjectAsksOnceASecondUntilItIsThere() {
		basecamp.stubFor(get(CONSTRUCTION).inScenario("construction")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(okJson(PENDING))
			.willSetStateTo("done"));
		basecamp.stubFor(
				get(CONSTRUCTION).inScenario("construction").whenScenarioStateIs("done").willReturn(okJson(COMPLETED)));
		long begin = System.nanoTime();
		Project project = this.templates.awaitProject(2085958510, 41, Duration.ofMinutes(1));
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
		assertThat(project.id()).isEqualTo(2085958511);
		basecamp.verify(2, getRequestedFor(urlEqualTo(CONSTRUCTION)));
	}

	@Test
	void awaitProjectWhenItIsThereReturnsWithoutAPause() {
		basecamp.stubFor(get(CONSTRUCTION).willReturn(okJson(COMPLETED)));
		assertThat(this.templates.awaitProject(2085958510, 41, Duration.ZERO).name()).isEqualTo("Refit of the Alma");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(CONSTRUCTION)));
	}

	@Test
	void awaitProjectWhenTimeIsUpThrowsExceptionWithTheConstruction() {
		basecamp.stubFor(get(CONSTRUCTION).willReturn(okJson(PENDING)));
		assertThatExceptionOfType(BasecampConstructionPendingException.class)
			.isThrownBy(() -> this.templates.awaitProject(2085958510, 41, Duration.ofMillis(999)))
			.withMessage("Construction 41 of a project from template 2085958510 is not complete yet")
			.satisfies((ex) -> assertThat(ex.templateId()).isEqualTo(2085958510))
			.satisfies((ex) -> assertThat(ex.constructionId()).isEqualTo(41));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(CONSTRUCTION)));
	}

	@Test
	void awaitProjectWhenInterruptedWhileWaitingStaysInterrupted() {
		basecamp.stubFor(get(CONSTRUCTION).willReturn(okJson(PENDING)));
		interruptWhenAsleep(Thread.currentThread());
		assertThatExceptionOfType(BasecampConstructionPendingException.class)
			.isThrownBy(() -> this.templates.awaitProject(2085958510, 41, Duration.ofMinutes(1)));
		assertThat(Thread.interrupted()).isTrue();
	}

	private static void interruptWhenAsleep(Thread waiting) {
		Thread interrupter = new Thread(() -> {
			while (Stream.of(waiting.getStackTrace()).noneMatch((frame) -> frame.getMethodName().equals("sleep"))) {
				Thread.onSpinWait();
			}
			waiting.interrupt();
		});
		interrupter.setDaemon(true);
		interrupter.start();
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(TEMPLATE).willReturn(okJson(present)));
		basecamp.stubFor(put(TEMPLATE).willReturn(okJson(present)));
	}

}
