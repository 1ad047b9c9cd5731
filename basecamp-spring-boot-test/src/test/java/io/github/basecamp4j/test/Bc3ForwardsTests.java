package io.github.basecamp4j.test;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.forwards.Forward;
import io.github.basecamp4j.bc3.forwards.ForwardReply;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.SortDirection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's inboxes of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3ForwardsTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void forwardsAreListedUntilTrashed() {
		long offer = this.fair.forward("Offer", "Ann <ann@example.com>", "<div>Tents</div>").id();
		this.fair.forward("Weather", "bob@example.com", "<div>Rain</div>");
		long inbox = this.fair.inboxId();
		assertThat(this.bc3.forwards().list(inbox)).extracting(Forward::subject).containsExactly("Weather", "Offer");
		assertThat(this.bc3.forwards().list(inbox, new RecordingOrder().withDirection(SortDirection.ASC)))
			.extracting(Forward::from)
			.containsExactly("Ann <ann@example.com>", "bob@example.com");
		assertThat(this.bc3.inboxes().get(inbox).forwardsCount()).isEqualTo(2);
		this.bc3.recordings().trash(offer);
		assertThat(this.bc3.forwards().list(inbox)).extracting(Forward::subject).containsExactly("Weather");
		assertThat(this.bc3.inboxes().get(inbox).forwardsCount()).isOne();
	}

	@Test
	void repliesBelongToTheirForward() {
		long offer = this.fair.forward("Offer", "ann@example.com", "<div>Tents</div>").reply("Six, please").id();
		long other = this.fair.forward("Weather", "bob@example.com", "<div>Rain</div>").id();
		List<ForwardReply> replies = this.bc3.forwardReplies().list(offer).toList();
		assertThat(replies).extracting(ForwardReply::content).containsExactly("Six, please");
		assertThat(this.bc3.forwards().get(offer).repliesCount()).isOne();
		long reply = replies.get(0).id();
		assertThat(this.bc3.forwardReplies().get(offer, reply)).satisfies((read) -> {
			assertThat(read.parent().id()).isEqualTo(offer);
			assertThat(read.url()).endsWith("/inbox_forwards/" + offer + "/replies/" + reply + ".json");
		});
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.forwardReplies().get(other, reply));
		this.bc3.boosts().create(reply, "👏");
		assertThat(this.bc3.forwardReplies().get(offer, reply).boostsCount()).isOne();
		this.bc3.recordings().trash(reply);
		assertThat(this.bc3.forwardReplies().list(offer)).isEmpty();
	}

	@Test
	void inboxThatIsTurnedOffIsNotFound() {
		long inbox = this.fair.inboxId();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.inboxes().get(this.fair.messageBoardId()));
		this.fair.withoutTool(Tool.INBOX);
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.inboxes().get(inbox));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.forwards().list(inbox).toList());
	}

}
