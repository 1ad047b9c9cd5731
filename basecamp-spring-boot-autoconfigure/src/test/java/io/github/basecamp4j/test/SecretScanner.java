package io.github.basecamp4j.test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import org.jspecify.annotations.Nullable;

/**
 * Looks for secrets in whatever is logged by the tests, at whatever level. All their
 * tokens, client secrets and keys carry the mark {@code canary-} or {@code canary/}.
 */
public final class SecretScanner extends UnsynchronizedAppenderBase<ILoggingEvent> {

	private static final Pattern MARK = Pattern.compile("canary[-/]|Y2FuYXJ5|NhbmFyeS|jYW5hcnkt");

	private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

	private static final AtomicLong COUNT = new AtomicLong();

	@Override
	protected void append(ILoggingEvent event) {
		COUNT.incrementAndGet();
		if (isSecret(event.getFormattedMessage()) || isSecret(event.getMDCPropertyMap().toString())
				|| isSecret(String.valueOf(event.getKeyValuePairs())) || hasSecret(event.getThrowableProxy())) {
			FOUND.add(event.getLevel() + " of " + event.getLoggerName() + ": " + event.getFormattedMessage());
		}
	}

	private static boolean hasSecret(@Nullable IThrowableProxy thrown) {
		return thrown != null && (isSecret(thrown.getMessage()) || hasSecret(thrown.getCause())
				|| Arrays.stream(thrown.getSuppressed()).anyMatch(SecretScanner::hasSecret));
	}

	/**
	 * Whether a text has the mark, as it is or within something in Base64.
	 * @param text the text
	 * @return whether it has
	 */
	public static boolean isSecret(@Nullable String text) {
		return text != null && MARK.matcher(text).find();
	}

	/**
	 * Return how many events were looked at so far.
	 * @return the number of events
	 */
	public static long count() {
		return COUNT.get();
	}

	/**
	 * Return what was logged with a secret since the last call.
	 * @return the events
	 */
	static List<String> drain() {
		List<String> found = new ArrayList<>();
		for (String next = FOUND.poll(); next != null; next = FOUND.poll()) {
			found.add(next);
		}
		return found;
	}

}
