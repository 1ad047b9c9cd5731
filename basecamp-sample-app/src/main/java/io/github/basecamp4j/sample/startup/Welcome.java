package io.github.basecamp4j.sample.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says last where to go.
 */
@Component
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger("sample");

	@EventListener
	void on(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			logger.info("Open http://localhost:{}", context.getWebServer().getPort());
		}
	}

}
