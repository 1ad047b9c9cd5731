package io.github.basecamp4j.sample.demo;

import java.io.IOException;
import java.net.BindException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import io.github.basecamp4j.test.BasecampServer;

/**
 * Runs a demo Basecamp beside the sample.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(DemoConfiguration.class);

	@Bean
	BasecampServer demoBasecamp(@Value("${demo.port}") int port) throws IOException {
		try {
			BasecampServer basecamp = BasecampServer.startSeeded(port);
			logger.info("Demo Basecamp listens on {}, sign in to the sample as demo with password demo",
					basecamp.baseUrl());
			return basecamp;
		}
		catch (BindException ex) {
			throw new DemoPortInUseException(port, ex);
		}
	}

}
