package io.github.basecamp4j.api;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.http.NamedValues;

/**
 * Makes arguments for any method of an operations interface. What carries named values is
 * made with all of them.
 */
final class Arguments {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final Set<String> NOT_SENT = Set.of("ifUnchangedSince");

	/**
	 * What Basecamp takes for new things only, by the type.
	 */
	private static final Map<String, Set<String>> FOR_NEW = Facts.lines("/api/for-new.csv")
		.collect(Collectors.toMap((cells) -> "io.github.basecamp4j." + cells[0],
				(cells) -> Set.of(cells[1].split(" "))));

	private Arguments() {
	}

	/**
	 * Make arguments, more than one set of them where a method leads to several
	 * operations.
	 * @param method the method
	 * @return the sets of arguments
	 */
	static List<Object[]> of(Method method) {
		return of(method, (type) -> List.of(isNamedValues(type) ? withAll(method, (Class<?>) type) : value(type)));
	}

	/**
	 * Make arguments of which those that carry named values have none that they need not.
	 * @param method the method
	 * @return the sets of arguments
	 */
	static List<Object[]> bare(Method method) {
		return of(method, (type) -> List.of(isNamedValues(type) ? bare((Class<?>) type) : value(type)));
	}

	/**
	 * Make arguments of which those that carry named values have one that is cleared, a
	 * set for each that can be.
	 * @param method the method
	 * @return the sets of arguments, none if there is nothing to clear
	 */
	static List<Object[]> cleared(Method method) {
		return of(method, (type) -> isNamedValues(type) ? cleared(method, (Class<?>) type) : List.of(value(type)));
	}

	private static List<Object[]> of(Method method, Function<Type, List<Object>> alternatives) {
		Stream<List<Object>> sets = Stream.of(List.of());
		for (Parameter parameter : method.getParameters()) {
			Type type = parameter.getParameterizedType();
			List<Object> values = (type == String.class) ? List.of(text(method, parameter))
					: (type == Place.class) ? List.of(Place.project(41), Place.calendar(42)) : alternatives.apply(type);
			sets = sets.flatMap((set) -> values.stream().map((value) -> append(set, value)));
		}
		return sets.map(List::toArray).toList();
	}

	private static String text(Method method, Parameter parameter) {
		if (parameter.getName().equals("linesUrl")) {
			return "https://bc3/999/integrations/canary-key/buckets/41/chats/42/lines";
		}
		return isDownload(method) ? file(method) : "beacon";
	}

	static boolean isNamedValues(Type type) {
		return type instanceof Class<?> plain && NamedValues.class.isAssignableFrom(plain);
	}

	private static Object bare(Class<?> type) {
		try {
			return create(type);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A " + type + " cannot be made", ex);
		}
	}

	/**
	 * Make arguments for a change of which those that carry named values have one that is
	 * for new things.
	 * @param method the method
	 * @return the sets of arguments, none if there is nothing for new things
	 */
	static List<Object[]> forNew(Method method) {
		return of(method,
				(type) -> isNamedValues(type) ? Stream.of(((Class<?>) type).getMethods())
					.filter((with) -> isWith((Class<?>) type, with) && isRefused(method, with))
					.map((with) -> extended(bare((Class<?>) type), with))
					.toList() : List.of(value(type)));
	}

	private static boolean isRefused(Method method, Method with) {
		return method.getName().equals("update")
				&& FOR_NEW.getOrDefault(with.getDeclaringClass().getName(), Set.of()).contains(with.getName());
	}

	private static Object withAll(Method method, Class<?> type) {
		return withAll(type, (with) -> !isRefused(method, with));
	}

	private static Object withAll(Class<?> type, Predicate<Method> condition) {
		Object extended = bare(type);
		for (Method with : type.getMethods()) {
			if (isWith(type, with) && condition.test(with)) {
				extended = extended(extended, with);
			}
		}
		return extended;
	}

	private static Object extended(Object values, Method with) {
		try {
			return with.invoke(values, arguments(with.getGenericParameterTypes()));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(with + " sets nothing", ex);
		}
	}

	private static List<Object> cleared(Method operation, Class<?> type) {
		return Stream.of(type.getMethods())
			.filter((method) -> !isRefused(operation, method))
			.filter((method) -> isWith(type, method) && method.getParameterCount() == 1 && isClearing(method))
			.sorted(Comparator.comparing(Method::getName))
			.map((method) -> cleared(bare(type), method))
			.toList();
	}

	private static boolean isClearing(Method method) {
		return method.isVarArgs() || method.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
	}

	private static Object cleared(Object bare, Method method) {
		Object nothing = method.isVarArgs() ? Array.newInstance(method.getParameterTypes()[0].getComponentType(), 0)
				: null;
		try {
			return method.invoke(bare, nothing);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(method + " clears nothing", ex);
		}
	}

	private static boolean isDownload(Method method) {
		return Stream.of(method.getParameterTypes()).anyMatch((type) -> type == Download.Reader.class);
	}

	private static String file(Method method) {
		return method.getDeclaringClass().getName().contains(".bcx.") ? "https://bcx/999/api/v1/download/beacon.png"
				: "https://bc3/999/download/beacon.png";
	}

	private static List<Object> append(List<Object> set, Object value) {
		List<Object> extended = new ArrayList<>(set);
		extended.add(value);
		return extended;
	}

	private static Object value(Type type) {
		if (type instanceof ParameterizedType parameterized) {
			Type element = parameterized.getActualTypeArguments()[0];
			return (parameterized.getRawType() == Download.Reader.class)
					? (Download.Reader<?>) (file) -> MAPPER.readTree(file.stream()) : List.of(value(element));
		}
		Class<?> plain = (Class<?>) type;
		if (plain == long.class || plain == Long.class) {
			return 4711L;
		}
		if (plain == int.class || plain == Integer.class) {
			return 3;
		}
		if (plain == boolean.class || plain == Boolean.class) {
			return true;
		}
		if (plain == String.class || plain == CharSequence.class) {
			return "beacon";
		}
		if (plain == LocalDate.class) {
			return LocalDate.of(2026, 3, 14);
		}
		if (plain == LocalTime.class) {
			return LocalTime.of(9, 30);
		}
		if (plain == OffsetDateTime.class) {
			return OffsetDateTime.parse("2026-03-14T09:30:00+01:00");
		}
		if (plain == Duration.class) {
			return Duration.ofSeconds(1);
		}
		if (plain == DayOfWeek.class) {
			return DayOfWeek.MONDAY;
		}
		if (plain == Content.class) {
			return Content.of("beacon.png", new byte[] { 1, 2, 3 });
		}
		if (plain.isEnum()) {
			return plain.getEnumConstants()[0];
		}
		if (plain.isArray()) {
			Object array = Array.newInstance(plain.getComponentType(), 1);
			Array.set(array, 0, value(plain.getComponentType()));
			return array;
		}
		return instance(plain);
	}

	private static Object instance(Class<?> type) {
		return isNamedValues(type) ? withAll(type, (with) -> true) : bare(type);
	}

	private static Object create(Class<?> type) throws ReflectiveOperationException {
		for (Constructor<?> constructor : type.getConstructors()) {
			return constructor.newInstance(arguments(constructor.getGenericParameterTypes()));
		}
		for (Method factory : type.getMethods()) {
			if (Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == type) {
				return factory.invoke(null, arguments(factory.getGenericParameterTypes()));
			}
		}
		throw new IllegalStateException(type + " has neither a public constructor nor a factory method");
	}

	private static boolean isWith(Class<?> type, Method method) {
		return !Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type && !method.isBridge()
				&& !NOT_SENT.contains(method.getName());
	}

	private static Object[] arguments(Type[] types) {
		return Stream.of(types).map(Arguments::value).toArray();
	}

}
