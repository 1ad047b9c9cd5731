package io.github.basecamp4j.test;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for one, by a parameter of type {@link BasecampServer}, a
 * Basecamp of its own. For tests without a Spring context; others have
 * {@link AutoConfigureBasecamp}.
 */
public final class BasecampExtension implements ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(BasecampExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
		return parameter.getParameter().getType() == BasecampServer.class;
	}

	@Override
	public BasecampServer resolveParameter(ParameterContext parameter, ExtensionContext extension) {
		return extension.getStore(NAMESPACE)
			.computeIfAbsent(BasecampServer.class, (type) -> BasecampServer.start(), BasecampServer.class);
	}

}
