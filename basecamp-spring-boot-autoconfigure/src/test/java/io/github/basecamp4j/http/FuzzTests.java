package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.api.Samples;
import io.github.basecamp4j.http.ApiRequest.Binding;
import io.github.basecamp4j.http.json.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Reads mutated answers and links. All records share one budget of rounds, so that more
 * of them take no more time; the profile {@code stress} has a larger one. The seed is
 * fixed unless {@code basecamp.fuzz.seed} names another.
 */
public class FuzzTests {

	public static final long SEED = Long.getLong("basecamp.fuzz.seed", 20260323);

	private static final int ALL_ROUNDS = Boolean.getBoolean("basecamp.stress") ? 3_000_000 : 300_000;

	private static final int ROUNDS = ALL_ROUNDS / (int) records().count();

	private static final ApiRequest REQUEST = new ApiRequest(HttpMethod.GET,
			URI.create("https://3.basecampapi.com/999/items.json"), "/{account}/items.json", null,
			new Binding("jane", 999L), true);

	public static final List<byte[]> FIXTURES = fixtures();

	@ParameterizedTest
	@MethodSource("records")
	void mutatedBodyIsReadOrRefusedAsDocumented(Class<?> type) {
		CompletableFuture.runAsync(() -> readMutatedBodies(type)).join();
	}

	/**
	 * Run on a thread with a short stack, since most of the time goes into exceptions.
	 */
	private static void readMutatedBodies(Class<?> type) {
		Random random = new Random(SEED);
		List<byte[]> own = FIXTURES.stream().filter((body) -> isReadable(type, body)).toList();
		for (int i = 0; i < ROUNDS; i++) {
			List<byte[]> fixtures = (own.isEmpty() || random.nextInt(4) == 0) ? FIXTURES : own;
			byte[] body = mutate(random, fixtures.get(random.nextInt(fixtures.size())));
			AnswerReader<?> reader = startsWith(body, '[') ? JsonAnswer.page(type) : JsonAnswer.object(type);
			assertReadOrRefused(reader, body);
		}
	}

	private static boolean isReadable(Class<?> type, byte[] body) {
		AnswerReader<?> reader = startsWith(body, '[') ? JsonAnswer.page(type) : JsonAnswer.object(type);
		try {
			return reader.read(REQUEST, new Answer(200, HttpHeaders.EMPTY, body)) != null;
		}
		catch (BasecampInvalidResponseException ex) {
			return false;
		}
	}

	private static boolean startsWith(byte[] body, char first) {
		return body.length > 0 && body[0] == first;
	}

	private static void assertReadOrRefused(AnswerReader<?> reader, byte[] body) {
		try {
			if (reader.read(REQUEST, new Answer(200, HttpHeaders.EMPTY, body)) != null) {
				return;
			}
		}
		catch (BasecampInvalidResponseException ex) {
			if (ex.getCause() == null) {
				return;
			}
		}
		catch (RuntimeException ex) {
			throw new AssertionError(new String(body, StandardCharsets.UTF_8), ex);
		}
		throw new AssertionError(new String(body, StandardCharsets.UTF_8));
	}

	@Test
	void mutatedLinkNeverLeavesTheAccount() {
		Random random = new Random(SEED);
		OriginGuard guard = new OriginGuard(BasecampApi.bc3(BasecampApi.BC3_BASE_URL));
		String[] seeds = { "<https://3.basecampapi.com/999/items.json?page=2>; rel=\"next\"",
				"<https://3.basecampapi.com.evil.example/999/x>; rel=next", "</999/items.json?page=3>; rel=\"next\"",
				"<https://3.basecampapi.com/999/../1000/x>; rel=\"next\", <//evil.example/999/x>; rel=\"prev next\"",
				"<https://a@3.basecampapi.com/999/x>; title=\"; rel=next\"; rel=\"next\"", "<?page=2>;rel=next" };
		int followed = 0;
		for (int i = 0; i < ROUNDS; i++) {
			byte[] mutated = mutate(random, seeds[random.nextInt(seeds.length)].getBytes(StandardCharsets.UTF_8));
			String link = LinkHeader.next(List.of(new String(mutated, StandardCharsets.ISO_8859_1)));
			if (link == null) {
				continue;
			}
			URI[] target = new URI[1];
			Throwable thrown = catchThrowable(() -> target[0] = guard.follow(REQUEST, link));
			if (thrown != null) {
				assertThat(thrown).as(link).isExactlyInstanceOf(BasecampInvalidResponseException.class);
				continue;
			}
			followed++;
			assertThat(target[0].getScheme()).as(link).isEqualToIgnoringCase("https");
			assertThat(target[0].getHost()).as(link).isEqualToIgnoringCase("3.basecampapi.com");
			assertThat(target[0].getPort()).as(link).isIn(-1, 443);
			assertThat(target[0].getUserInfo()).as(link).isNull();
			assertThat(target[0].normalize().getPath()).as(link).startsWith("/999/");
		}
		assertThat(followed).isPositive();
	}

	public static Stream<Class<?>> records() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.github.basecamp4j.bcx", "io.github.basecamp4j.bc3", "io.github.basecamp4j.launchpad")
			.stream()
			.filter((type) -> type.isRecord() && type.getModifiers().toString().contains("PUBLIC"))
			.<Class<?>>map(JavaClass::reflect)
			.filter((type) -> Json.isImmutable(type));
	}

	public static byte[] mutate(Random random, byte[] source) {
		byte[] bytes = source.clone();
		for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
			int from = random.nextInt(bytes.length);
			int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
			bytes = switch (random.nextInt(5)) {
				case 0 -> cut(bytes, from, to, new byte[0]);
				case 1 -> cut(bytes, from, bytes.length, new byte[0]);
				case 2 -> cut(bytes, from, to, tokens(random));
				case 3 -> cut(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
				default -> cut(bytes, from, from + 1, new byte[] { (byte) random.nextInt(256) });
			};
		}
		return bytes;
	}

	private static byte[] tokens(Random random) {
		String[] tokens = { "null", "[]", "{}", "[[", "{\"id\":", "\"\"", "-1", "1e99", "18446744073709551616", "true",
				"\"2026-02-30T00:00:00Z\"", "<", ">", ";", ",", "//", "..", "@", "\\", "%2e", "\u0000", "rel=next" };
		return tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] cut(byte[] bytes, int from, int to, byte[] insert) {
		byte[] result = new byte[from + insert.length + bytes.length - to];
		System.arraycopy(bytes, 0, result, 0, from);
		System.arraycopy(insert, 0, result, from, insert.length);
		System.arraycopy(bytes, to, result, from + insert.length, bytes.length - to);
		return result;
	}

	private static List<byte[]> fixtures() {
		List<byte[]> fixtures = new ArrayList<>();
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String pattern : List.of("classpath*:bcx/*.json", "classpath*:bc3/*.json",
					"classpath*:launchpad/*.json")) {
				for (Resource resource : resolver.getResources(pattern)) {
					try (InputStream stream = resource.getInputStream()) {
						fixtures.add(stream.readAllBytes());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		assertThat(fixtures).isNotEmpty();
		fixtures.addAll(Samples.all());
		return fixtures;
	}

}
