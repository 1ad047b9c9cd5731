package io.github.basecamp4j.autoconfigure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.launchpad.Authorization;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampRuntimeHints}.
 */
class BasecampRuntimeHintsTests {

	private final RuntimeHints hints = register();

	@Test
	void recordsOfLaunchpadAreRegistered() {
		assertThat(isRegistered(Authorization.class)).isTrue();
		assertThat(isRegistered(Account.class)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bcx", "bc3", "launchpad", "webhooks" })
	void everyPublicRecordIsRegistered(String name) {
		JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("io.github.basecamp4j." + name);
		assertThat(classes.stream().filter((type) -> type.isRecord()).map((type) -> type.reflect())).isNotEmpty()
			.allMatch(this::isRegistered);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tokens", "webhooks" })
	void scriptsAreRegistered(String name) {
		assertThat(RuntimeHintsPredicates.resource().forResource("io/github/basecamp4j/" + name + "/schema-h2.sql"))
			.accepts(this.hints);
	}

	private boolean isRegistered(Class<?> type) {
		return RuntimeHintsPredicates.reflection().onType(type).test(this.hints);
	}

	private static RuntimeHints register() {
		RuntimeHints hints = new RuntimeHints();
		new BasecampRuntimeHints().registerHints(hints, BasecampRuntimeHints.class.getClassLoader());
		return hints;
	}

}
