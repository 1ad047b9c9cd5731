package io.github.basecamp4j.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Needs Chromium and its driver. Without them the tests are skipped, unless the system
 * property {@code basecamp.browser.required} is {@code true}: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTest.ChromiumCondition.class)
@interface BrowserTest {

	/**
	 * Looks for Chromium and its driver.
	 */
	class ChromiumCondition implements ExecutionCondition {

		private static final String MISSING = "Chromium or chromedriver is missing"
				+ " (Debian: apt-get install chromium chromium-driver)";

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (Browser.isInstalled()) {
				return ConditionEvaluationResult.enabled("Chromium is here");
			}
			if (Boolean.getBoolean("basecamp.browser.required")) {
				throw new IllegalStateException(MISSING + ", but 'basecamp.browser.required' is true");
			}
			System.err.printf("%n*** BROWSER TESTS SKIPPED: %s: %s ***%n%n", context.getDisplayName(), MISSING);
			return ConditionEvaluationResult.disabled(MISSING);
		}

	}

}
