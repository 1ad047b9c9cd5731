package io.github.basecamp4j.test;

import java.util.concurrent.locks.Lock;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets one test at a time use the {@link BasecampServer} of a context, and resets it
 * afterwards.
 */
final class BasecampTestExecutionListener extends AbstractTestExecutionListener {

	private static final String TURN = BasecampTestExecutionListener.class.getName() + ".turn";

	/**
	 * Before Spring Security's, which connects users.
	 */
	private static final int ORDER = 9000;

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	public void beforeTestMethod(TestContext testContext) {
		if (TestContextAnnotationUtils.hasAnnotation(testContext.getTestClass(), AutoConfigureBasecamp.class)) {
			Lock turn = server(testContext).turn();
			turn.lock();
			testContext.setAttribute(TURN, turn);
		}
	}

	@Override
	public void afterTestMethod(TestContext testContext) {
		if (testContext.removeAttribute(TURN) instanceof Lock turn) {
			try {
				server(testContext).reset();
			}
			finally {
				turn.unlock();
			}
		}
	}

	private static BasecampServer server(TestContext testContext) {
		return testContext.getApplicationContext().getBean(BasecampServer.class);
	}

}
