package io.github.basecamp4j.sample;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests for what the log says when the sample starts.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	@TempDir
	private Path data;

	@Test
	void lastLineSaysWhereToGoAndNothingWarns(CapturedOutput output) {
		try (ConfigurableApplicationContext sample = start()) {
			assertThat(output.getOut().strip())
				.endsWith("Open http://localhost:" + sample.getEnvironment().getProperty("local.server.port"));
			assertThat(output).doesNotContain(" WARN ");
		}
	}

	@Test
	void secondStartSaysThatTheSampleRuns(CapturedOutput output) throws IOException {
		start().close();
		try (FileChannel database = FileChannel.open(this.data.resolve("demo.mv.db"), StandardOpenOption.WRITE)) {
			database.lock();
			assertThatException().isThrownBy(this::start);
		}
		assertThat(output).containsOnlyOnce("The sample already runs").doesNotContain(" WARN ", "\tat ", "Exception");
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(SampleApplication.class).profiles("demo")
			.run("--server.port=0", "--demo.port=" + TestSocketUtils.findAvailableTcpPort(),
					"--spring.datasource.url=jdbc:h2:file:" + this.data.resolve("demo"),
					"--sample.digest.initial-delay=1h");
	}

}
