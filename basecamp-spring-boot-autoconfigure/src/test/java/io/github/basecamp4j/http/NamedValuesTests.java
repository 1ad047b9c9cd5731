package io.github.basecamp4j.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link NamedValues}.
 */
class NamedValuesTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void bodyHasOnlyWhatIsSet() {
		verifyBody(new Lamp(), "{}");
		verifyBody(new Lamp().colour("red"), "{\"colour\": \"red\"}");
	}

	@Test
	void bodyHasNullWhereNullIsSet() {
		verifyBody(new Lamp().colour(null), "{\"colour\": null}");
	}

	@Test
	void bodyHasTheEmptyTextWhereThatClears() {
		verifyBody(new Lamp().text(null), "{\"text\": \"\"}");
		verifyBody(new Lamp().text("lit"), "{\"text\": \"lit\"}");
	}

	@Test
	void bodyHasTheLastValueThatIsSet() {
		verifyBody(new Lamp().colour("red").colour("green"), "{\"colour\": \"green\"}");
	}

	@Test
	void valuesWithinValuesAreObjects() {
		verifyBody(new Lamp().neighbours(List.of(new Lamp().colour(null), new Lamp())),
				"{\"neighbours\": [{\"colour\": null}, {}]}");
	}

	@Test
	void queryLeavesOutNullAndRepeatsCollections() {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		basecamp.bc3()
			.get("/lamps.json")
			.query(new Lamp().colour(null).neighbours(List.of("a b", 7)).text("x&y=ü"))
			.as(Item.class);
		basecamp.verifyOnly(
				getRequestedFor(urlEqualTo("/999/lamps.json?neighbours=a%20b&neighbours=7&text=x%26y%3D%C3%BC")));
	}

	@Test
	void queryOfNothingIsNone() {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		basecamp.bc3().get("/lamps.json").query(new Lamp().neighbours(List.of())).as(Item.class);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/lamps.json")));
	}

	@Test
	void settingAValueLeavesTheOriginalAlone() {
		Lamp red = new Lamp().colour("red");
		red.colour("green").text("lit");
		assertThat(red.values()).containsOnly(Map.entry("colour", "red"));
	}

	@Test
	void valuesCannotBeChangedFromOutside() {
		Map<String, Object> values = new HashMap<>(Map.of("colour", "red"));
		Lamp lamp = new Lamp(values);
		values.clear();
		assertThat(lamp.values()).containsOnlyKeys("colour");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> lamp.values().clear());
	}

	@Test
	void sameValuesAreEqualInAnyOrder() {
		assertThat(new Lamp().colour("red").text("lit")).isEqualTo(new Lamp().text("lit").colour("red"))
			.hasSameHashCodeAs(new Lamp().text("lit").colour("red"))
			.isNotEqualTo(new Lamp().colour("red"))
			.isNotEqualTo(new Lamp().colour("red").text(null));
	}

	@Test
	void nullIsNotEqualToUnset() {
		assertThat(new Lamp().colour(null)).isNotEqualTo(new Lamp());
	}

	@Test
	void anotherTypeWithTheSameValuesIsNotEqual() {
		assertThat((Object) new Lamp().colour("red")).isNotEqualTo(new Buoy(Map.of("colour", "red")))
			.isNotEqualTo(Map.of("colour", "red"));
	}

	@Test
	void toStringTellsNamesWithoutValues() {
		assertThat(new Lamp().colour("canary-red").text(null)).hasToString("Lamp[colour, text]");
	}

	private static void verifyBody(Lamp lamp, String body) {
		basecamp.resetAll();
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		basecamp.bc3().post("/lamps.json").fields(lamp).send();
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/lamps.json")), body);
	}

	private static final class Lamp extends NamedValues<Lamp> {

		Lamp() {
			this(Map.of());
		}

		private Lamp(Map<String, @Nullable Object> values) {
			super(values, Lamp::new);
		}

		Lamp colour(@Nullable String colour) {
			return with("colour", colour);
		}

		Lamp text(@Nullable String text) {
			return withOrEmpty("text", text);
		}

		Lamp neighbours(List<?> neighbours) {
			return with("neighbours", neighbours);
		}

	}

	private static final class Buoy extends NamedValues<Buoy> {

		private Buoy(Map<String, @Nullable Object> values) {
			super(values, Buoy::new);
		}

	}

}
