package io.github.basecamp4j.http;

import java.io.File;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import io.github.basecamp4j.http.engine.HttpSettings.Engine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends and receives files that are larger than the heap.
 */
@Timeout(600)
class TransferInSmallHeapTests {

	private static final long LENGTH = Boolean.getBoolean("basecamp.stress") ? 2L * 1024 * 1024 * 1024
			: 200L * 1024 * 1024;

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void fileIsNeverInMemory(Engine engine) throws Exception {
		AtomicLong received = new AtomicLong();
		try (TransferServer server = new TransferServer(false)) {
			server.on("/999/attachments.json", (exchange) -> {
				received.addAndGet(exchange.receive());
				return exchange.answer(201, Item.json(1));
			});
			server.on("/999/account/logo.json", (exchange) -> {
				exchange.receive();
				return exchange.answer(204, "");
			});
			TransferServer.Handler file = (exchange) -> {
				exchange.start(200, LENGTH);
				exchange.send(LENGTH);
				return true;
			};
			server.on("/999/direct", file);
			server.on("/file", file);
			server.on("/999/redirect", (exchange) -> exchange.answer(302, "", "Location: /file"));
			Process process = new ProcessBuilder(
					System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx128m",
					"-cp", System.getProperty("java.class.path"), TransferProcess.class.getName(), server.baseUrl(),
					engine.name(), Long.toString(LENGTH))
				.inheritIO()
				.start();
			try {
				assertThat(process.waitFor(500, TimeUnit.SECONDS)).isTrue();
			}
			finally {
				process.destroyForcibly();
			}
			assertThat(process.exitValue()).isZero();
		}
		assertThat(received).hasValue(LENGTH);
	}

}
