package io.github.basecamp4j.http;

import java.lang.reflect.RecordComponent;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells a thing from some other JSON object: what has no id where one is promised is not
 * what was asked for.
 */
final class RequiredIds extends JacksonAnnotationIntrospector {

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return (member instanceof AnnotatedParameter parameter && isId(parameter)) ? Boolean.TRUE
				: super.hasRequiredMarker(config, member);
	}

	private static boolean isId(AnnotatedParameter parameter) {
		RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
		return components != null && Ids.isId(components[parameter.getIndex()]);
	}

}
