package io.github.basecamp4j.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells a thing from some other JSON object: what has no id where one is promised is not
 * what was asked for. Where none is promised, it has to have all that cannot be null.
 */
final class RequiredComponents extends JacksonAnnotationIntrospector {

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return (member instanceof AnnotatedParameter parameter && isRequired(parameter)) ? Boolean.TRUE
				: super.hasRequiredMarker(config, member);
	}

	private static boolean isRequired(AnnotatedParameter parameter) {
		RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
		if (components == null || !isCanonical(parameter, components)) {
			return false;
		}
		RecordComponent component = components[parameter.getIndex()];
		return Stream.of(components).anyMatch(Ids::isId) ? Ids.isId(component)
				: !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static boolean isCanonical(AnnotatedParameter parameter, RecordComponent[] components) {
		return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor && Arrays
			.equals(constructor.getParameterTypes(), Stream.of(components).map(RecordComponent::getType).toArray());
	}

}
