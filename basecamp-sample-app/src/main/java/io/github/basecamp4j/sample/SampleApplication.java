package io.github.basecamp4j.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.util.StringUtils;

/**
 * Starts the sample: on the demo Basecamp (profile {@code demo}), unless the environment
 * variables {@code BASECAMP_CLIENT_ID} and {@code BASECAMP_CLIENT_SECRET} name an
 * application that is registered at Launchpad.
 */
@SpringBootApplication
public class SampleApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(SampleApplication.class);
		if (!isSet("BASECAMP_CLIENT_ID") || !isSet("BASECAMP_CLIENT_SECRET")) {
			application.setAdditionalProfiles("demo");
		}
		application.run(args);
	}

	private static boolean isSet(String variable) {
		return StringUtils.hasText(System.getenv(variable));
	}

}
