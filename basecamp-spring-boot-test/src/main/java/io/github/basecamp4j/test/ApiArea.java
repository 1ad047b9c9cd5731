package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * A part of one product's API, with the things that people do there.
 *
 * @param <J> the shapes of the product's answers
 */
abstract class ApiArea<J> {

	final URI baseUrl;

	private final Clock clock;

	ApiArea(URI baseUrl, Clock clock) {
		this.baseUrl = baseUrl;
		this.clock = clock;
	}

	/**
	 * Add the routes of this area.
	 * @param routes the routes of the product
	 */
	abstract void addTo(GuardedRoutes routes);

	abstract J json(Account account);

	final OffsetDateTime now(Account account) {
		return OffsetDateTime.ofInstant(this.clock.instant(), account.offset);
	}

	/**
	 * An area of Basecamp 2.
	 */
	abstract static class Bcx extends ApiArea<BcxJson> {

		Bcx(URI baseUrl, Clock clock) {
			super(baseUrl, clock);
		}

		@Override
		final BcxJson json(Account account) {
			return new BcxJson(this.baseUrl, account);
		}

	}

	/**
	 * An area of Basecamp 3, 4 and 5.
	 */
	abstract static class Bc3 extends ApiArea<Bc3Json> {

		final Bc3Page page;

		Bc3(URI baseUrl, Clock clock) {
			super(baseUrl, clock);
			this.page = new Bc3Page(baseUrl);
		}

		@Override
		final Bc3Json json(Account account) {
			return new Bc3Json(this.baseUrl, account);
		}

	}

}
