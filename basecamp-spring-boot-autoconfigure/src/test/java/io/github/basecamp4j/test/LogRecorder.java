package io.github.basecamp4j.test;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Everything that was logged, at whatever level, while something ran. What the stand-in
 * servers log does not count.
 */
public final class LogRecorder {

	private static final List<String> SERVERS = List.of("wiremock.", "com.github.tomakehurst.", "org.apache.tomcat.",
			"org.apache.catalina.", "org.apache.coyote.");

	private final List<String> messages;

	private LogRecorder(List<String> messages) {
		this.messages = messages;
	}

	public static LogRecorder record(Runnable runnable) {
		Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
		Level level = root.getLevel();
		ListAppender<ILoggingEvent> appender = new ListAppender<>();
		appender.start();
		root.addAppender(appender);
		root.setLevel(Level.TRACE);
		try {
			runnable.run();
		}
		finally {
			root.setLevel(level);
			root.detachAppender(appender);
		}
		return new LogRecorder(List.copyOf(appender.list)
			.stream()
			.filter((event) -> SERVERS.stream().noneMatch(event.getLoggerName()::startsWith))
			.map(LogRecorder::describe)
			.toList());
	}

	public List<String> messages() {
		return this.messages;
	}

	private static String describe(ILoggingEvent event) {
		String message = event.getLoggerName() + ": " + event.getFormattedMessage();
		return (event.getThrowableProxy() != null) ? message + ThrowableProxyUtil.asString(event.getThrowableProxy())
				: message;
	}

}
