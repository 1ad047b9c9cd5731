package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.RawServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Something that can go wrong, and what is expected of it.
 */
final class Fault {

	private final String name;

	private final @Nullable Answer answer;

	private @Nullable URI baseUrl;

	private boolean timed;

	private boolean longWait;

	private boolean sent;

	private int requests = 1;

	private Class<? extends Throwable> exception = BasecampInvalidResponseException.class;

	private Predicate<Verb> fine = (verb) -> false;

	private Predicate<Verb> repeated = (verb) -> false;

	private @Nullable Duration wait;

	private Fault(String name, @Nullable Answer answer) {
		this.name = name;
		this.answer = answer;
	}

	static Fault of(String name, @Nullable Answer answer) {
		return new Fault(name, answer);
	}

	Fault at(URI baseUrl) {
		this.baseUrl = baseUrl;
		return this;
	}

	Fault inTime() {
		this.timed = true;
		return this;
	}

	Fault transport(int requests, boolean sent) {
		this.exception = BasecampTransportException.class;
		this.requests = requests;
		this.sent = sent;
		return repeatedIf((verb) -> verb.get, Duration.ofMillis(100));
	}

	Fault fineIf(Predicate<Verb> fine) {
		this.fine = fine;
		return this;
	}

	Fault api(Class<? extends BasecampApiException> exception) {
		this.exception = exception;
		return this;
	}

	Fault repeatedIf(Predicate<Verb> repeated, Duration wait) {
		this.repeated = repeated;
		this.wait = wait;
		return this;
	}

	Fault carryingLongWait() {
		this.longWait = true;
		return this;
	}

	Set<Wire> wires() {
		EnumSet<Wire> wires = EnumSet.noneOf(Wire.class);
		if (this.answer != null || this.baseUrl != null) {
			wires.add(Wire.PLAIN);
		}
		if (this.answer != null && !this.timed) {
			wires.add(Wire.REUSED);
			wires.add(Wire.TLS);
		}
		return wires;
	}

	@Nullable Answer answer() {
		return this.answer;
	}

	boolean timed() {
		return this.timed;
	}

	boolean isBeforeConnection() {
		return this.requests == 0;
	}

	BasecampApi api(URI server, Verb verb) {
		URI baseUrl = (this.baseUrl != null) ? this.baseUrl : server;
		return (verb == Verb.GET_PAGE) ? BasecampApi.bcx(baseUrl) : BasecampApi.bc3(baseUrl);
	}

	Expectation expectation(Verb verb) {
		if (this.fine.test(verb)) {
			return new Expectation(null, 1, null);
		}
		boolean repeated = this.repeated.test(verb);
		return new Expectation(this.exception, repeated ? 2 * this.requests : this.requests,
				repeated ? this.wait : null);
	}

	boolean suits(Verb verb) {
		return this.baseUrl == null || verb != Verb.GET_NEXT_PAGE;
	}

	void check(Verb verb, @Nullable Throwable thrown) {
		if (thrown instanceof BasecampTransportException transport) {
			assertThat(transport.requestSent()).isEqualTo(this.sent);
			assertThat(transport.getMessage().contains("took effect is unknown")).isEqualTo(this.sent && !verb.get);
		}
		if (thrown instanceof BasecampInvalidResponseException response) {
			Integer status = response.status();
			assertThat(status).isNotNull();
			boolean changed = !verb.get && status < 300 && !response.getMessage().contains("web page");
			assertThat(response.getMessage().contains("the change was made")).isEqualTo(changed);
		}
		if (this.longWait) {
			Duration retryAfter = (thrown instanceof BasecampRateLimitException limited) ? limited.retryAfter()
					: ((BasecampServerException) thrown).retryAfter();
			assertThat(retryAfter).isGreaterThan(Duration.ofSeconds(10));
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
