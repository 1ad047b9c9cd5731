package io.github.basecamp4j.http.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells things from each other by their ids, so that a thing stays the same when its name
 * changes.
 */
public final class Ids {

	private static final ClassValue<Optional<MethodHandle>> IDS = new ClassValue<>() {

		@Override
		protected Optional<MethodHandle> computeValue(Class<?> type) {
			RecordComponent[] components = type.getRecordComponents();
			return Stream.of((components != null) ? components : new RecordComponent[0])
				.filter((component) -> isId(component) || isIdOfSome(component))
				.map((component) -> handle(component.getAccessor()))
				.findFirst();
		}

	};

	private Ids() {
	}

	/**
	 * Return whether a component is the id that Basecamp gives to each thing.
	 * @param component a component of a record
	 * @return whether it is an id
	 */
	static boolean isId(RecordComponent component) {
		return component.getType() == long.class && component.getName().equals("id");
	}

	private static boolean isIdOfSome(RecordComponent component) {
		return component.getType() == Long.class && component.getName().equals("id");
	}

	/**
	 * Return what tells a thing from others.
	 * @param thing the thing
	 * @return its id, {@code null} if it has none
	 */
	public static @Nullable Long of(Object thing) {
		Optional<MethodHandle> id = IDS.get(thing.getClass());
		if (id.isEmpty()) {
			return null;
		}
		try {
			return (Long) id.get().invokeExact(thing);
		}
		catch (Throwable ex) {
			throw new IllegalStateException("The id of a " + thing.getClass().getSimpleName() + " cannot be read", ex);
		}
	}

	private static MethodHandle handle(Method accessor) {
		try {
			accessor.setAccessible(true);
			MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
			return handle.asType(handle.type().changeParameterType(0, Object.class).changeReturnType(Long.class));
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
