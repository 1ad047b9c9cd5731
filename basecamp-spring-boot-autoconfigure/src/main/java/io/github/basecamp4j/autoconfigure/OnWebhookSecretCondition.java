package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches when webhooks are to be received. An empty secret counts as none.
 */
final class OnWebhookSecretCondition extends SpringBootCondition {

	static final String PROPERTY = "basecamp.webhooks.secret";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Basecamp webhook secret");
		boolean configured = StringUtils.hasText(context.getEnvironment().getProperty(PROPERTY));
		return new ConditionOutcome(configured, configured ? message.found("property").items(PROPERTY)
				: message.didNotFind("property").items(PROPERTY));
	}

}
