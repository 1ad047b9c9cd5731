package io.github.basecamp4j.autoconfigure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.ClassUtils;

/**
 * Hints for native images: records that JSON is read into or written from, and the
 * scripts that create tables.
 */
final class BasecampRuntimeHints implements RuntimeHintsRegistrar {

	private static final List<String> PACKAGES = List.of("io.github.basecamp4j.bcx", "io.github.basecamp4j.bc3",
			"io.github.basecamp4j.launchpad", "io.github.basecamp4j.webhooks");

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.setResourceLoader(new DefaultResourceLoader(classLoader));
		scanner.addIncludeFilter(
				(reader, factory) -> Record.class.getName().equals(reader.getClassMetadata().getSuperClassName()));
		BindingReflectionHintsRegistrar registrar = new BindingReflectionHintsRegistrar();
		PACKAGES.stream()
			.flatMap((name) -> scanner.findCandidateComponents(name).stream())
			.forEach((record) -> registrar.registerReflectionHints(hints.reflection(),
					ClassUtils.resolveClassName(String.valueOf(record.getBeanClassName()), classLoader)));
		hints.resources().registerPattern("io/github/basecamp4j/tokens/*.sql");
		hints.resources().registerPattern("io/github/basecamp4j/webhooks/*.sql");
	}

}
