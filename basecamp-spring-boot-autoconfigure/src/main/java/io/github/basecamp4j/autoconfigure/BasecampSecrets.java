package io.github.basecamp4j.autoconfigure;

import java.util.Locale;
import java.util.Set;

import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Hides the tokens and keys among the properties of this library in actuator's endpoints,
 * also where the application shows values.
 */
final class BasecampSecrets implements SanitizingFunction {

	private static final Set<String> KEYS = Set.of("basecampaccesstoken", "basecampservicerefreshtoken",
			"basecamptokenstoreencryptionkeys");

	@Override
	public SanitizableData apply(SanitizableData data) {
		return isSecret(data.getKey()) ? data.withSanitizedValue() : data;
	}

	private static boolean isSecret(String key) {
		return KEYS.contains(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
	}

}
