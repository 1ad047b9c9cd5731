package io.github.basecamp4j.sample.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where to go, after all who had something to say when the application was ready.
 */
@Component
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger("sample");

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> event) {
		if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
				&& event.getSource() instanceof WebServerApplicationContext context && context.getWebServer() != null) {
			logger.info("Open http://localhost:{}", context.getWebServer().getPort());
		}
	}

}
