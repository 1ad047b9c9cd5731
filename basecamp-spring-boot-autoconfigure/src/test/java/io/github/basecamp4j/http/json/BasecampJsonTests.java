package io.github.basecamp4j.http.json;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link BasecampJson}.
 */
class BasecampJsonTests {

	@Test
	void whatIsThereIsRead() {
		Boat boat = BasecampJson.read(Boat.class, """
				{"id": 7, "sail_count": 2, "afloat": true, "name": "Heron", "launched_on": "2026-05-01",
				 "created_at": "2026-05-01T08:00:00+02:00", "ropes": [{"length": 1.5}], "owner": {"name": "Ann"},
				 "is_client": true, "unknown": {"a": 1}}""");
		assertThat(boat.id()).isEqualTo(7);
		assertThat(boat.sailCount()).isEqualTo(2);
		assertThat(boat.createdAt()).isEqualTo("2026-05-01T08:00:00+02:00");
		assertThat(boat.launchedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
		assertThat(boat.ropes()).containsExactly(new Rope(1.5, "", null));
		assertThat(boat.owner()).isEqualTo(new Owner(0, "Ann"));
		assertThat(boat.client()).isTrue();
	}

	@Test
	void whatIsMissingIsNeutral() {
		OffsetDateTime epoch = OffsetDateTime.parse("1970-01-01T00:00:00Z");
		assertThat(BasecampJson.read(Boat.class, "{}")).isEqualTo(new Boat(0, 0, false, "", LocalDate.EPOCH, epoch,
				epoch, List.of(), Map.of(), new Owner(0, ""), null, false));
		assertThat(epoch.toInstant()).isEqualTo(Instant.EPOCH);
	}

	@Test
	void nullIsNeutralToo() {
		assertThat(BasecampJson.read(Boat.class, """
				{"id": null, "name": null, "ropes": null, "owner": null}"""))
			.isEqualTo(BasecampJson.read(Boat.class, "{}"));
	}

	@Test
	void nullableRecordIsMadeWholeWhereItIsThere() {
		assertThat(BasecampJson.read(Boat.class, """
				{"skipper": {"name": "Kim"}}""").skipper()).isEqualTo(new Owner(0, "Kim"));
	}

	@Test
	void whatCannotBeReadIsRefusedWithoutItsWords() {
		for (String json : List.of("[]", "{\"id\": \"private-word\"}", "private-word")) {
			assertThatIllegalArgumentException().isThrownBy(() -> BasecampJson.read(Boat.class, json))
				.withMessageContaining("Boat")
				.withMessageNotContaining("private-word")
				.withNoCause();
		}
	}

	@Test
	void whatIsNoRecordIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> BasecampJson.read(String.class, "{}"))
			.withMessage("java.lang.String is not a record");
	}

	@ParameterizedTest
	@MethodSource("records")
	void everyRecordCanBeMadeOfNothing(Class<?> type) throws ReflectiveOperationException {
		Object made = BasecampJson.read(type, "{}");
		for (RecordComponent component : type.getRecordComponents()) {
			component.getAccessor().setAccessible(true);
			assertThat(component.getAccessor().invoke(made) == null).as(component.getName())
				.isEqualTo(PromisedComponents.isNullable(component));
		}
	}

	static Stream<Class<?>> records() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.github.basecamp4j.bcx", "io.github.basecamp4j.bc3", "io.github.basecamp4j.launchpad")
			.stream()
			.filter(JavaClass::isRecord)
			.map(JavaClass::reflect)
			.filter((type) -> Json.isImmutable(type));
	}

	record Boat(long id, Integer sailCount, boolean afloat, String name, LocalDate launchedOn, OffsetDateTime createdAt,
			Temporal startsAt, List<Rope> ropes, Map<String, String> notes, Owner owner, @Nullable Owner skipper,
			@JsonProperty("is_client") boolean client) {

	}

	record Rope(double length, String colour, @Nullable String note) {

	}

	record Owner(long id, String name) {

	}

}
