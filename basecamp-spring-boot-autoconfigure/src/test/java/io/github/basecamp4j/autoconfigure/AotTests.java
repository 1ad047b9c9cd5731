package io.github.basecamp4j.autoconfigure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.aot.AbstractAotProcessor.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an application that is processed ahead of time and runs on the JVM.
 */
class AotTests {

	private static final String CLASS_PATH = System.getProperty("java.class.path");

	@TempDir
	private Path directory;

	@Test
	void operationsAreThereUnlessTheApplicationHasItsOwn() throws Exception {
		process();
		compile();
		assertThat(run()).contains("without configuration classes")
			.contains("bcxProjectOperations is a RestClientProjectOperations")
			.contains("bcxPeopleOperations is a RestClientPeopleOperations")
			.contains("bc3VaultOperations is a RestClientVaultOperations")
			.doesNotContain("bc3PeopleOperations");
	}

	private void process() {
		Settings settings = Settings.builder()
			.sourceOutput(this.directory.resolve("sources"))
			.resourceOutput(this.directory.resolve("resources"))
			.classOutput(this.directory.resolve("classes"))
			.groupId("com.example")
			.artifactId("ledger")
			.build();
		new SpringApplicationAotProcessor(AotApplication.class, settings, new String[0]).process();
	}

	private void compile() throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
				Stream<Path> sources = Files.walk(this.directory.resolve("sources")).filter(Files::isRegularFile)) {
			String classes = this.directory.resolve("classes").toString();
			assertThat(compiler
				.getTask(null, files, null,
						List.of("-proc:none", "-nowarn", "-d", classes, "-cp",
								classes + File.pathSeparator + CLASS_PATH),
						null, files.getJavaFileObjectsFromPaths(sources.toList()))
				.call()).isTrue();
		}
	}

	private String run() throws Exception {
		Path output = this.directory.resolve("output");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dspring.aot.enabled=true", "-cp",
				this.directory.resolve("classes") + File.pathSeparator + this.directory.resolve("resources")
						+ File.pathSeparator + CLASS_PATH,
				AotApplication.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).as(Files.readString(output)).isZero();
		return Files.readString(output);
	}

}
