package io.github.basecamp4j.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails every test class during which a secret was logged, or an exception was made whose
 * message has one. The JVM itself records the exceptions, so that none escapes.
 */
public final class SecretsExtension implements BeforeAllCallback, AfterAllCallback {

	private static final Namespace NAMESPACE = Namespace.create(SecretsExtension.class);

	private static final String EXCEPTIONS = "jdk.JavaExceptionThrow";

	/**
	 * What failing assertions throw; what database drivers throw when a row is not to
	 * their liking, which {@code JdbcTransactions} keeps to itself; and what one test
	 * makes to see whether it is found.
	 */
	private static final Pattern EXEMPT = Pattern.compile("^[\\w.$]+Error: |^org\\.(h2|mariadb|postgresql)\\."
			+ "|FaultMatrixTests\\.secretsAreLookedForInCausesAndSuppressedExceptions");

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getStore(NAMESPACE).put(Recording.class, record());
	}

	static Recording record() {
		Recording recording = new Recording();
		recording.enable(EXCEPTIONS).withStackTrace().with("throttle", "off");
		recording.start();
		return recording;
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		List<String> found = SecretScanner.drain();
		try (Recording recording = context.getStore(NAMESPACE).remove(Recording.class, Recording.class)) {
			secretsToldBy(recording).stream().filter((thrown) -> !EXEMPT.matcher(thrown).find()).forEach(found::add);
		}
		assertThat(found).as("what tells secrets").isEmpty();
	}

	static List<String> secretsToldBy(Recording recording) throws IOException {
		Path file = Files.createTempFile("exceptions", ".jfr");
		try {
			recording.stop();
			recording.dump(file);
			List<String> found = new ArrayList<>();
			for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
				String thrown = event.getEventType().getName().equals(EXCEPTIONS)
						? event.getClass("thrownClass").getName() + ": " + event.getString("message") : "";
				if (SecretScanner.isSecret(thrown)) {
					found.add(thrown + " at " + event.getStackTrace());
				}
			}
			return found;
		}
		finally {
			Files.delete(file);
		}
	}

}
