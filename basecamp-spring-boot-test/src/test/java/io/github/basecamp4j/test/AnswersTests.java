package io.github.basecamp4j.test;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the answers of the server are those of Basecamp: each field is documented,
 * and each field that the library's records rely on is there.
 */
class AnswersTests {

	private static final Map<String, Facts> FACTS = Map.of("bcx", new Facts("bcx"), "bc3", new Facts("bc3"));

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private static final Map<String, String> PREFIXES = Map.of("bcx", "/1942318/api/v1", "bc3", "/5210334");

	private static final List<Samples> SAMPLES = List.of(new BcxSamples(), new BcxTodosSamples(), new BcxTalkSamples(),
			new BcxCalendarSamples(), new BcxFilesSamples(), new BcxEventsSamples(), new BcxGroupsSamples(),
			new BcxTagsSamples(), new BcxForwardsSamples(), new Bc3Samples(), new Bc3TodosSamples(),
			new Bc3UploadsSamples(), new Bc3HappeningsSamples(), new Bc3CommentsSamples(), new Bc3MessagesSamples(),
			new Bc3SchedulesSamples(), new Bc3CampfiresSamples(), new Bc3CardsSamples(), new Bc3SearchSamples(),
			new Bc3DeskSamples(), new Bc3QuestionsSamples(), new Bc3BoostsSamples(), new Bc3ForwardsSamples(),
			new Bc3ClientsSamples(), new Bc3ToolsSamples(), new Bc3HouseSamples(), new Bc3EverythingSamples(),
			new Bc3TodolistGroupsSamples(), new Bc3ProgressSamples(), new Bc3FoldersSamples());

	private static BasecampServer basecamp;

	private static ServerClient client;

	private String token;

	@BeforeAll
	static void start() throws IOException {
		basecamp = BasecampServer.startSeeded(0);
		client = new ServerClient(basecamp.baseUrl());
	}

	@AfterAll
	static void stop() {
		basecamp.close();
	}

	@BeforeEach
	void beginAnew() {
		basecamp.reset();
		this.token = client.connect();
	}

	@ParameterizedTest
	@MethodSource("io.github.basecamp4j.test.Operation#ofAccounts")
	void answerIsAsDocumented(Operation operation) {
		Facts facts = FACTS.get(operation.product());
		Facts.Answered documented = facts.answered(operation);
		HttpResponse<String> answer = call(operation);
		assertThat(answer.statusCode()).isEqualTo(documented.status());
		if (documented.returns().equals("none")) {
			assertThat(answer.body()).isEmpty();
			return;
		}
		JsonNode json = ServerClient.json(answer);
		assertThat(json).as("sample to compare").isNotEmpty();
		List<String> complaints = facts.complaints(documented.returns(), json);
		String name = documented.returns().substring(documented.returns().indexOf(':') + 1);
		samples(operation.product()).map((samples) -> samples.records().get(name))
			.filter(Objects::nonNull)
			.forEach((type) -> (documented.returns().startsWith("list:") ? json : List.of(json))
				.forEach((element) -> compare(type, "", element, complaints)));
		assertThat(complaints.stream().distinct()).isEmpty();
	}

	private static void compare(Class<?> type, String path, JsonNode json, List<String> complaints) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = path + "." + name(component);
			JsonNode value = json.path(name(component));
			if (value.isMissingNode() || value.isNull()) {
				if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
						&& !List.class.isAssignableFrom(component.getType())) {
					complaints.add(name + " is missing");
				}
			}
			else if (component.getType().isRecord()) {
				compare(component.getType(), name, value, complaints);
			}
			else if (value.isArray() && element(component.getGenericType()).isRecord()) {
				value.forEach((each) -> compare(element(component.getGenericType()), name + "[]", each, complaints));
			}
		}
	}

	private static Class<?> element(Type type) {
		return (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element)
				? element : Object.class;
	}

	private static String name(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null) ? property.value()
				: component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase();
	}

	private HttpResponse<String> call(Operation operation) {
		Samples.Caller caller = new Samples.Caller(client, this.token, PREFIXES.get(operation.product()));
		Map<String, String> ids = new HashMap<>();
		samples(operation.product()).forEach((samples) -> samples.prepare(operation, caller, ids));
		String query = samples(operation.product()).map((samples) -> samples.query(operation)).collect(joining());
		String path = fill(operation.path(), ids) + query;
		return operation.method().equals("GET") ? caller.get(path)
				: caller.send(operation.method(), path, contentType(operation), fill(body(operation), ids));
	}

	private static String contentType(Operation operation) {
		return samples(operation.product()).map((samples) -> samples.contentType(operation))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(Samples.JSON);
	}

	private static String fill(String template, Map<String, String> ids) {
		return VARIABLE.matcher(template)
			.replaceAll((variable) -> Matcher.quoteReplacement(ids.getOrDefault(variable.group(1), "missing-id")));
	}

	private static String body(Operation operation) {
		return samples(operation.product()).map((samples) -> samples.body(operation))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(Samples.BODY);
	}

	private static Stream<Samples> samples(String product) {
		return SAMPLES.stream().filter((samples) -> samples.product().equals(product));
	}

}
