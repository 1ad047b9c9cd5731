package io.github.basecamp4j.http.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/**
 * Lets the mapper call the constructor of a record through a handle that is made once, in
 * place of one for each call, and skip what a record does not know, in place of keeping
 * it until the record is made.
 */
final class RecordConstructors extends ValueDeserializerModifier {

	@Override
	public BeanDeserializerBuilder updateBuilder(DeserializationConfig config, BeanDescription.Supplier description,
			BeanDeserializerBuilder builder) {
		if (description.getBeanClass().isRecord() && builder.getValueInstantiator() instanceof StdValueInstantiator std
				&& std.getWithArgsCreator() instanceof AnnotatedConstructor constructor) {
			builder.setIgnoreUnknownProperties(true);
			builder.setValueInstantiator(new RecordInstantiator(std, constructor.getAnnotated()));
		}
		return builder;
	}

	/**
	 * Makes records.
	 */
	private static final class RecordInstantiator extends StdValueInstantiator {

		private final MethodHandle constructor;

		RecordInstantiator(StdValueInstantiator original, Constructor<?> constructor) {
			super(original);
			this.constructor = spread(constructor);
		}

		private static MethodHandle spread(Constructor<?> constructor) {
			try {
				return MethodHandles.lookup()
					.unreflectConstructor(constructor)
					.asFixedArity()
					.asSpreader(Object[].class, constructor.getParameterCount())
					.asType(MethodType.methodType(Object.class, Object[].class));
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public @Nullable Object createFromObjectWith(DeserializationContext context, @Nullable Object[] arguments) {
			try {
				return (Object) this.constructor.invokeExact(arguments);
			}
			catch (Error ex) {
				throw ex;
			}
			catch (Throwable ex) {
				return context.handleInstantiationProblem(getValueClass(), arguments, rewrapCtorProblem(context, ex));
			}
		}

	}

}
