package io.github.basecamp4j.http.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Holds answers to what records promise. What has no id where one is promised, or has
 * {@code null} for one, is not what was asked for; where none is promised, it has to have
 * all that cannot be null. A collection that is promised is empty where Basecamp leaves
 * it out.
 */
final class PromisedComponents extends JacksonAnnotationIntrospector {

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		RecordComponent component = component(member);
		return (component != null && isRequired(component)) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		RecordComponent component = component(annotated);
		if (component != null && Ids.isId(component)) {
			return JsonSetter.Value.forValueNulls(Nulls.FAIL);
		}
		return (component != null && isCollection(component) && !isNullable(component))
				? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY) : super.findSetterInfo(config, annotated);
	}

	private static boolean isRequired(RecordComponent component) {
		RecordComponent[] siblings = component.getDeclaringRecord().getRecordComponents();
		return Stream.of(siblings).anyMatch(Ids::isId) ? Ids.isId(component)
				: !isNullable(component) && !isCollection(component);
	}

	static boolean isNullable(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static boolean isCollection(RecordComponent component) {
		return Collection.class.isAssignableFrom(component.getType());
	}

	private static @Nullable RecordComponent component(Annotated annotated) {
		if (!(annotated instanceof AnnotatedParameter parameter)) {
			return null;
		}
		RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
		return (components != null && isCanonical(parameter, components)) ? components[parameter.getIndex()] : null;
	}

	private static boolean isCanonical(AnnotatedParameter parameter, RecordComponent[] components) {
		return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor && Arrays
			.equals(constructor.getParameterTypes(), Stream.of(components).map(RecordComponent::getType).toArray());
	}

}
