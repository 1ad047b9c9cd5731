package io.github.basecamp4j.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * @param tokens how often a token was asked for
 * @param result the result
 * @param failure what went wrong
 */
record Call(Method accessor, Method method, List<RecordingBasecamp.Request> requests, int tokens, Object result,
		Throwable failure) {

	/**
	 * Call each method of each operations interface of an API.
	 * @param product the product
	 * @return the calls
	 */
	static List<Call> all(String product) {
		return all(product, Arguments::of);
	}

	/**
	 * Call each method of each operations interface of an API.
	 * @param product the product
	 * @param arguments makes the sets of arguments of a method
	 * @return the calls
	 */
	static List<Call> all(String product, Function<Method, List<Object[]>> arguments) {
		return all(product, (facts, prefix) -> new RecordingBasecamp(facts, prefix, false), arguments);
	}

	/**
	 * Call each method of each operations interface of an API through a client that may
	 * only read.
	 * @param product the product
	 * @return the calls, in the same order as {@link #all(String)}
	 */
	static List<Call> allReadOnly(String product) {
		return all(product, (facts, prefix) -> new RecordingBasecamp(facts, prefix, true), Arguments::of);
	}

	/**
	 * Call each method of each operations interface of an API that refuses everything.
	 * @param product the product
	 * @param status the status that it answers with
	 * @param body the body that it answers with
	 * @return the calls, in the same order as {@link #all(String)}
	 */
	static List<Call> allRefused(String product, int status, String body) {
		return all(product, (facts, prefix) -> new RecordingBasecamp(facts, prefix, status, body), Arguments::of);
	}

	private static List<Call> all(String product, BiFunction<Facts, String, RecordingBasecamp> basecamp,
			Function<Method, List<Object[]>> arguments) {
		Facts facts = Facts.of(product);
		return product.equals("bcx")
				? all(() -> basecamp.apply(facts, "/999/api/v1"), BasecampApi.bcx(URI.create("https://bcx")),
						BcxClient.class, arguments)
				: all(() -> basecamp.apply(facts, "/999"), BasecampApi.bc3(URI.create("https://bc3")), Bc3Client.class,
						arguments);
	}

	private static List<Call> all(Supplier<RecordingBasecamp> basecamp, BasecampApi api, Class<?> clientType,
			Function<Method, List<Object[]>> arguments) {
		return Stream.of(clientType.getMethods())
			.filter((accessor) -> accessor.getReturnType().getSimpleName().endsWith("Operations"))
			.sorted(Comparator.comparing(Method::getName))
			.flatMap((accessor) -> Stream.of(accessor.getReturnType().getMethods())
				.filter((method) -> !Modifier.isStatic(method.getModifiers()))
				.sorted(Comparator.comparing(Method::toString))
				.flatMap((method) -> arguments.apply(method)
					.stream()
					.map((values) -> call(basecamp.get(), api, clientType, accessor, method, values))))
			.toList();
	}

	private static Call call(RecordingBasecamp basecamp, BasecampApi api, Class<?> clientType, Method accessor,
			Method method, Object[] arguments) {
		try {
			Object client = clientType.getConstructors()[0].newInstance(basecamp.client(api));
			Object result = method.invoke(accessor.invoke(client), arguments);
			Object read = (result instanceof Paged<?> paged) ? paged.toList() : result;
			return new Call(accessor, method, basecamp.requests(), basecamp.tokens(), read, null);
		}
		catch (InvocationTargetException ex) {
			return new Call(accessor, method, basecamp.requests(), basecamp.tokens(), null, ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		catch (RuntimeException | AssertionError ex) {
			return new Call(accessor, method, basecamp.requests(), basecamp.tokens(), null, ex);
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
