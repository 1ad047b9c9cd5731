package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.clients.ClientApproval;
import io.github.basecamp4j.bc3.clients.ClientApprovalResponse;
import io.github.basecamp4j.bc3.clients.ClientCorrespondence;
import io.github.basecamp4j.bc3.clients.ClientReply;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.SortDirection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what clients of the server's Basecamp 3, 4 and 5 see and do, as the library
 * meets it.
 */
@ExtendWith(BasecampExtension.class)
class Bc3ClientsTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair").withClients();
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void correspondencesAreListedInTheOrderAskedFor(BasecampServer basecamp) {
		this.fair.clientCorrespondence("Tents", "<div>Red?</div>");
		this.fair.clientCorrespondence("Lamps", "<div>Blue?</div>");
		this.fair.clientApproval("Poster", "<div>Good?</div>");
		basecamp.bc3().project("Regatta").clientCorrespondence("Boats", "<div>Green?</div>");
		assertThat(this.bc3.clientCorrespondences().list(this.fair.id())).extracting(ClientCorrespondence::subject)
			.containsExactly("Lamps", "Tents");
		assertThat(this.bc3.clientCorrespondences()
			.list(this.fair.id(), new RecordingOrder().withDirection(SortDirection.ASC)))
			.extracting(ClientCorrespondence::subject)
			.containsExactly("Tents", "Lamps");
	}

	@Test
	void repliesBelongToTheirProjectAndTopic(BasecampServer basecamp) {
		long tents = this.fair.clientCorrespondence("Tents", "<div>Red?</div>")
			.reply("kim", "<div>Green</div>")
			.reply("jane", "<div>Gladly</div>")
			.id();
		assertThat(this.bc3.clientCorrespondences().get(tents).repliesCount()).isEqualTo(2);
		List<ClientReply> replies = this.bc3.clientReplies().list(this.fair.id(), tents).toList();
		assertThat(replies).extracting((reply) -> reply.creator().name()).containsExactly("kim", "jane");
		long reply = replies.get(0).id();
		assertThat(this.bc3.clientReplies().get(this.fair.id(), tents, reply).content()).isEqualTo("<div>Green</div>");
		long poster = this.fair.clientApproval("Poster", "<div>Good?</div>").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.clientReplies().get(this.fair.id(), poster, reply));
		long regatta = basecamp.bc3().project("Regatta").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.clientReplies().list(regatta, tents).toList());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.clientReplies().list(this.fair.id(), reply).toList());
	}

	@Test
	void latestResponseDecidesOnApproval() {
		Bc3ArrangedClientApproval poster = this.fair.clientApproval("Poster", "<div>Good?</div>")
			.dueOn(LocalDate.of(2030, 5, 1));
		assertThat(this.bc3.clientApprovals().get(poster.id())).satisfies((pending) -> {
			assertThat(pending.approvalStatus()).isEqualTo("pending");
			assertThat(pending.dueOn()).isEqualTo(LocalDate.of(2030, 5, 1));
			assertThat(pending.approver()).isNull();
			assertThat(pending.responses()).isEmpty();
		});
		poster.refusedBy("kim", "<div>Too dark</div>").approvedBy("kim", "<div>Better</div>");
		ClientApproval approval = this.bc3.clientApprovals().get(poster.id());
		assertThat(approval.approvalStatus()).isEqualTo("approved");
		assertThat(approval.approver()).extracting("name").isEqualTo("kim");
		assertThat(approval.responses()).extracting(ClientApprovalResponse::approved).containsExactly(false, true);
		assertThat(this.bc3.clientApprovals().list(this.fair.id())).singleElement()
			.satisfies((listed) -> assertThat(listed.responses()).isNull());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.clientCorrespondences().get(poster.id()));
		this.bc3.recordings().trash(poster.id());
		assertThat(this.bc3.clientApprovals().list(this.fair.id())).isEmpty();
	}

	@Test
	void recordingIsHiddenFromClientsAndShownWithWhatLiesInIt(BasecampServer basecamp) {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents");
		long rope = tents.todo("Rope").id();
		assertThat(this.bc3.todos().get(rope).visibleToClients()).isTrue();
		long ropes = tents.group("Ropes").id();
		assertThat(this.bc3.recordings().setVisibleToClients(tents.id(), false).visibleToClients()).isFalse();
		assertThat(this.bc3.todolistGroups().get(ropes).visibleToClients()).isFalse();
		assertThat(this.bc3.todolists().get(tents.id()).visibleToClients()).isFalse();
		assertThat(this.bc3.todos().get(rope).visibleToClients()).isFalse();
		assertThat(this.bc3.recordings().setVisibleToClients(tents.id(), true).visibleToClients()).isTrue();
		assertThat(this.bc3.todos().get(rope).visibleToClients()).isTrue();
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::action)
			.containsExactly("client_visibility_changed", "client_visibility_changed");
	}

	@Test
	void visibilityIsNotSetOfWhatInheritsIt() {
		long rope = this.fair.todolist("Tents").todo("Rope").id();
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.bc3.recordings().setVisibleToClients(rope, false));
		assertThat(this.bc3.todos().get(rope).visibleToClients()).isTrue();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.recordings().setVisibleToClients(1, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"visible_to_clients\":null}", "{\"visible_to_clients\":\"no\"}" })
	void visibilityHasToBeGiven(String body, BasecampServer basecamp) {
		long plan = this.fair.document("Plan", "").id();
		String path = "/" + basecamp.bc3().accountId() + "/recordings/" + plan + "/client_visibility.json";
		assertThat(
				new ServerClient(basecamp.baseUrl()).send(basecamp.accessToken("jane"), "PUT", path, body).statusCode())
			.isEqualTo(422);
		assertThat(this.bc3.documents().get(plan).visibleToClients()).isTrue();
	}

	@Test
	void nothingIsVisibleInProjectWithoutClients(BasecampServer basecamp) {
		long plan = basecamp.bc3().project("Regatta").document("Plan", "").id();
		assertThat(this.bc3.recordings().setVisibleToClients(plan, true).visibleToClients()).isFalse();
	}

}
