package io.github.basecamp4j.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.http.BasecampApi;

/**
 * A call of an operation with everything that it can send.
 *
 * @param accessor what leads to the interface
 * @param method the method of the interface
 * @param requests the requests that were made
 * @param result the result
 * @param failure what went wrong
 */
record Call(Method accessor, Method method, List<RecordingBasecamp.Request> requests, Object result,
		Throwable failure) {

	/**
	 * Call each method of each operations interface of an API.
	 * @param product the product
	 * @return the calls
	 */
	static List<Call> all(String product) {
		Facts facts = Facts.of(product);
		return product.equals("bcx")
				? all(facts, "/999/api/v1", BasecampApi.bcx(URI.create("https://bcx")), BcxClient.class)
				: all(facts, "/999", BasecampApi.bc3(URI.create("https://bc3")), Bc3Client.class);
	}

	private static List<Call> all(Facts facts, String prefix, BasecampApi api, Class<?> clientType) {
		return Stream.of(clientType.getMethods())
			.filter((accessor) -> accessor.getReturnType().getSimpleName().endsWith("Operations"))
			.sorted(Comparator.comparing(Method::getName))
			.flatMap((accessor) -> Stream.of(accessor.getReturnType().getMethods())
				.filter((method) -> !Modifier.isStatic(method.getModifiers()))
				.sorted(Comparator.comparing(Method::toString))
				.flatMap((method) -> Arguments.of(method)
					.stream()
					.map((arguments) -> call(facts, prefix, api, clientType, accessor, method, arguments))))
			.toList();
	}

	private static Call call(Facts facts, String prefix, BasecampApi api, Class<?> clientType, Method accessor,
			Method method, Object[] arguments) {
		RecordingBasecamp basecamp = new RecordingBasecamp(facts, prefix);
		try {
			Object client = clientType.getConstructors()[0].newInstance(basecamp.client(api));
			Object result = method.invoke(accessor.invoke(client), arguments);
			Object read = (result instanceof Paged<?> paged) ? paged.toList() : result;
			return new Call(accessor, method, basecamp.requests(), read, null);
		}
		catch (InvocationTargetException ex) {
			return new Call(accessor, method, basecamp.requests(), null, ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		catch (RuntimeException | AssertionError ex) {
			return new Call(accessor, method, basecamp.requests(), null, ex);
		}
	}

	@Override
	public String toString() {
		return this.accessor.getName() + "()." + this.method.getName()
				+ Stream.of(this.method.getParameterTypes())
					.map(Class::getSimpleName)
					.collect(Collectors.joining(", ", "(", ")"));
	}

}
