package io.github.basecamp4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.util.SerializationUtils;

import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.Tool;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what exceptions still know after they travelled in a session, say.
 */
class BasecampExceptionSerializationTests {

	private static final ApiFailure FAILURE = new ApiFailure(422, "POST", "/999/projects.json", "a-request", null);

	@Test
	void apiExceptionKeepsWhatIsKnownOfTheRequest() {
		BasecampApiException ex = SerializationUtils.clone(new BasecampApiException(FAILURE));
		assertThat(ex.status()).isEqualTo(422);
		assertThat(ex.method()).isEqualTo("POST");
		assertThat(ex.path()).isEqualTo("/999/projects.json");
		assertThat(ex.requestId()).isEqualTo("a-request");
	}

	@Test
	void validationExceptionKeepsComplaintsInTheirOrder() {
		Map<String, List<String>> complaints = new LinkedHashMap<>();
		complaints.put("name", new ArrayList<>(List.of("is too long")).subList(0, 1));
		complaints.put("description", List.of("is too short", "is odd"));
		BasecampValidationException original = new BasecampValidationException(FAILURE, complaints);
		complaints.clear();
		BasecampValidationException ex = SerializationUtils.clone(original);
		assertThat(ex.status()).isEqualTo(422);
		assertThat(ex.fieldErrors()).containsExactly(Map.entry("name", List.of("is too long")),
				Map.entry("description", List.of("is too short", "is odd")));
	}

	@Test
	void accountExceptionKeepsCandidates() {
		Account account = new Account("bc3", 999, "Kestrel Observatory", "https://3.basecampapi.com/999",
				"https://3.basecamp.com/999");
		assertThat(SerializationUtils.clone(new BasecampAccountResolutionException("Which?", List.of(account)))
			.candidates()).containsExactly(account);
	}

	@Test
	void ambiguousToolExceptionKeepsTools() {
		Tool tool = new Tool(7, "Docs & Files", Tool.VAULT, true, 1, "https://3.basecampapi.com/999/vaults/7.json",
				"https://3.basecamp.com/999/vaults/7");
		assertThat(SerializationUtils.clone(new BasecampAmbiguousToolException(2, List.of(tool))).tools())
			.containsExactly(tool);
	}

}
