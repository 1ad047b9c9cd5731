package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Hides tokens, keys and secrets of Basecamp in actuator's endpoints, also where the
 * application shows values and under whatever name they come into its environment.
 */
final class BasecampSanitizingFunction implements SanitizingFunction {

	private static final Set<String> KEYS = Set.of("basecampaccesstoken", "basecampservicerefreshtoken",
			"basecamptokenstoreencryptionkeys", "basecampwebhookssecret");

	private static final int MIN_LENGTH = 8;

	private final Environment environment;

	BasecampSanitizingFunction(Environment environment) {
		this.environment = environment;
	}

	@Override
	public SanitizableData apply(SanitizableData data) {
		return (isSecret(data.getKey()) || holdsSecret(data.getValue())) ? data.withSanitizedValue() : data;
	}

	private static boolean isSecret(String key) {
		return KEYS.contains(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
	}

	/**
	 * Short values would hide whatever has them by chance.
	 */
	private boolean holdsSecret(@Nullable Object value) {
		return value instanceof CharSequence text
				&& secrets().filter((secret) -> secret.length() >= MIN_LENGTH).anyMatch(text.toString()::contains);
	}

	private Stream<String> secrets() {
		Binder binder = Binder.get(this.environment);
		Stream<String> registrations = binder
			.bind("spring.security.oauth2.client.registration",
					Bindable.mapOf(String.class, OnBasecampRegistrationCondition.Registration.class))
			.orElseGet(Map::of)
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isBasecamp(entry.getKey()))
			.map((entry) -> String.valueOf(entry.getValue().clientSecret()));
		Stream<String> tokens = Stream
			.of("basecamp.access-token", "basecamp.service.refresh-token", OnWebhookSecretCondition.PROPERTY)
			.flatMap((name) -> binder.bind(name, String.class).map(Stream::of).orElseGet(Stream::empty));
		Stream<String> keys = binder.bind("basecamp.token-store.encryption.keys", Bindable.listOf(String.class))
			.orElseGet(List::of)
			.stream();
		return Stream.of(registrations, tokens, keys).flatMap((secrets) -> secrets);
	}

}
