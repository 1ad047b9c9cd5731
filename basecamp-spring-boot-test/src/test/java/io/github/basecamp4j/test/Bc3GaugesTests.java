package io.github.basecamp4j.test;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.gauges.Needle;
import io.github.basecamp4j.bc3.gauges.NeedleColor;
import io.github.basecamp4j.bc3.gauges.NeedleFields;
import io.github.basecamp4j.bc3.gauges.NeedleNotification;
import io.github.basecamp4j.bc3.my.Notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's gauges, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3GaugesTests {

	private BasecampServer basecamp;

	private Bc3Client bc3;

	private long fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bc3().project("Fair").member("bob").id();
		this.bc3 = Clients.bc3(basecamp, "jane");
		this.bc3.gauges().enable(this.fair);
	}

	private Needle needle(long project, int position, NeedleColor color) {
		return this.bc3.needles().create(project, position, new NeedleFields().withColor(color));
	}

	@Test
	void gaugeShowsItsTwoLatestNeedles() {
		assertThat(this.bc3.gauges().list()).singleElement().satisfies((gauge) -> {
			assertThat(gauge.lastNeedlePosition()).isNull();
			assertThat(gauge.bucket().id()).isEqualTo(this.fair);
		});
		Needle first = this.bc3.needles().create(this.fair, 20, new NeedleFields().withDescription("<div>Begun</div>"));
		assertThat(first.color()).isEqualTo("green");
		Needle second = needle(this.fair, 60, NeedleColor.YELLOW);
		assertThat(this.bc3.gauges().list()).singleElement().satisfies((gauge) -> {
			assertThat(gauge.id()).isEqualTo(first.parent().id());
			assertThat(gauge.lastNeedleColor()).isEqualTo("yellow");
			assertThat(gauge.lastNeedlePosition()).isEqualTo(60);
			assertThat(gauge.previousNeedlePosition()).isEqualTo(20);
		});
		assertThat(this.bc3.projects().get(this.fair).lastNeedlePosition()).isEqualTo(60);
		assertThat(this.bc3.needles().list(this.fair)).extracting("id").containsExactly(second.id(), first.id());
	}

	@Test
	void gaugesAreInOrderOfRiskUnlessProjectsAreNamed() {
		long regatta = this.basecamp.bc3().project("Regatta").id();
		long market = this.basecamp.bc3().project("Market").id();
		this.bc3.gauges().enable(regatta);
		this.bc3.gauges().enable(market);
		needle(this.fair, 50, NeedleColor.GREEN);
		needle(market, 10, NeedleColor.YELLOW);
		needle(regatta, 50, NeedleColor.RED);
		assertThat(this.bc3.gauges().list()).extracting("bucket.id").containsExactly(regatta, market, this.fair);
		assertThat(this.bc3.gauges().listInProjects(this.fair, 1, regatta)).extracting("bucket.id")
			.containsExactly(this.fair, regatta);
	}

	@Test
	void gaugeThatIsTurnedOffIsNotListedAndKeepsItsNeedles() {
		long needle = needle(this.fair, 50, NeedleColor.GREEN).id();
		this.bc3.gauges().disable(this.fair);
		assertThat(this.bc3.gauges().list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> needle(this.fair, 60, NeedleColor.GREEN));
		this.bc3.gauges().enable(this.fair);
		assertThat(this.bc3.needles().list(this.fair)).extracting("id").containsExactly(needle);
	}

	@Test
	void needleIsDescribedCommentedOnAndDeleted() {
		Needle needle = needle(this.fair, 50, NeedleColor.RED);
		this.bc3.comments().create(needle.id(), "Why?");
		needle = this.bc3.needles().update(needle.id(), "<div>No rope</div>");
		assertThat(needle.description()).isEqualTo("<div>No rope</div>");
		assertThat(needle.color()).isEqualTo("red");
		assertThat(needle.commentsCount()).isEqualTo(1);
		assertThat(this.bc3.needles().update(needle.id(), "").description()).isEmpty();
		this.bc3.bookmarks().create(needle.id());
		this.bc3.needles().delete(needle.id());
		assertThat(this.bc3.needles().list(this.fair)).isEmpty();
		assertThat(this.bc3.bookmarks().list()).isEmpty();
		long gone = needle.id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.needles().get(gone));
		assertThat(this.bc3.projects().get(this.fair).lastNeedlePosition()).isNull();
	}

	@Test
	void othersHearOfNeedle() {
		Bc3Client bob = Clients.bc3(this.basecamp, "bob");
		Needle told = this.bc3.needles()
			.create(this.fair, 50, new NeedleFields().withNotification(NeedleNotification.EVERYONE));
		assertThat(bob.notifications().get().unreads()).extracting(Notification::title).containsExactly(told.title());
		assertThat(this.bc3.subscriptions().get(told.id()).subscribers()).extracting("name").contains("bob", "jane");
		Needle quiet = needle(this.fair, 51, NeedleColor.GREEN);
		assertThat(this.bc3.subscriptions().get(quiet.id()).subscribers()).extracting("name").containsExactly("jane");
	}

	@Test
	void arrangedNeedleTurnsGaugeOn() {
		Bc3ArrangedProject regatta = this.basecamp.bc3().project("Regatta");
		long needle = regatta.needle(60, NeedleColor.RED).comment("Why?").id();
		assertThat(this.bc3.needles().list(regatta.id())).singleElement().satisfies((only) -> {
			assertThat(only.id()).isEqualTo(needle);
			assertThat(only.position()).isEqualTo(60);
			assertThat(only.commentsCount()).isEqualTo(1);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"gauge_needle\":{\"position\":101}}", "{\"gauge_needle\":{\"position\":-1}}",
			"{\"gauge_needle\":{\"position\":5,\"color\":\"blue\"}}",
			"{\"gauge_needle\":{\"position\":5},\"notify\":\"nobody\"}",
			"{\"gauge_needle\":{\"position\":5},\"notify\":\"custom\",\"subscriptions\":[1]}" })
	void mistakesAreRefused(String body) {
		String path = "/" + this.basecamp.bc3().accountId() + "/projects/" + this.fair + "/gauge/needles.json";
		ServerClient client = new ServerClient(this.basecamp.baseUrl());
		assertThat(client.send(this.basecamp.accessToken("jane"), "POST", path, body).statusCode()).isEqualTo(422);
		List<Needle> needles = this.bc3.needles().list(this.fair).toList();
		assertThat(needles).isEmpty();
	}

}
