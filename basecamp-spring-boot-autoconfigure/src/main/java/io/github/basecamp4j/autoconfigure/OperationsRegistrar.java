package io.github.basecamp4j.autoconfigure;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers a lazy bean for each interface of a table, as a bean method that is
 * conditional on a missing bean would do, at a fraction of the price. Subclasses have a
 * static method {@code create} that takes the interface and the client.
 */
abstract class OperationsRegistrar implements ImportBeanDefinitionRegistrar {

	private final String prefix;

	private final Map<? extends Class<?>, ? extends Function<?, ?>> table;

	/**
	 * Create a registrar.
	 * @param prefix what the names of the beans begin with
	 * @param table makes each interface from a client
	 */
	OperationsRegistrar(String prefix, Map<? extends Class<?>, ? extends Function<?, ?>> table) {
		this.prefix = prefix;
		this.table = table;
	}

	@Override
	public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
		ConfigurableListableBeanFactory beanFactory = (ConfigurableListableBeanFactory) registry;
		ConditionEvaluationReport report = ConditionEvaluationReport.get(beanFactory);
		this.table.keySet().forEach((type) -> {
			String name = this.prefix + type.getSimpleName();
			ConditionOutcome outcome = OnMissingOperations.evaluate(beanFactory, type);
			report.recordConditionEvaluation(importing.getClassName() + "#" + name, new OnMissingOperations(), outcome);
			if (outcome.isMatch()) {
				registry.registerBeanDefinition(name, definition(type));
			}
		});
	}

	private RootBeanDefinition definition(Class<?> type) {
		RootBeanDefinition definition = new RootBeanDefinition(getClass());
		definition.setTargetType(type);
		definition.setFactoryMethodName("create");
		definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
		definition.getConstructorArgumentValues().addIndexedArgumentValue(0, type);
		definition.setLazyInit(true);
		return definition;
	}

	/**
	 * Stands for the decision in the condition report.
	 */
	private static final class OnMissingOperations implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return true;
		}

		static ConditionOutcome evaluate(ConfigurableListableBeanFactory beanFactory, Class<?> type) {
			String[] names = BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, type, true, false);
			return Stream.of(names)
				.filter((name) -> isCandidate(beanFactory, name))
				.findFirst()
				.map((name) -> ConditionOutcome
					.noMatch(ConditionMessage.forCondition("Missing " + type.getName()).found("bean").items(name)))
				.orElseGet(() -> ConditionOutcome
					.match(ConditionMessage.forCondition("Missing " + type.getName()).didNotFind("any beans").atAll()));
		}

		private static boolean isCandidate(ConfigurableListableBeanFactory beanFactory, String name) {
			try {
				BeanDefinition definition = beanFactory.getMergedBeanDefinition(name);
				return definition.isAutowireCandidate()
						&& (!(definition instanceof AbstractBeanDefinition bean) || bean.isDefaultCandidate());
			}
			catch (NoSuchBeanDefinitionException ex) {
				return true;
			}
		}

	}

}
