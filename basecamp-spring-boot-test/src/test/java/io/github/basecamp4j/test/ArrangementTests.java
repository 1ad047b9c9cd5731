package io.github.basecamp4j.test;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.http.MediaType;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.groups.GroupOperations;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.bcx.todos.Todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for what can be arranged in both generations.
 */
@ExtendWith(BasecampExtension.class)
class ArrangementTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	@Test
	void todoOfBasecamp2HasAssigneeAndDay(BasecampServer basecamp) {
		BcxArrangedProject fair = basecamp.bcx().project("Fair");
		long rope = fair.todolist("Tents").todo("Rope").assignedTo("joe").assignedTo("jane").dueOn(DAY).id();
		Todo todo = Clients.bcx(basecamp, "jane").todos().get(fair.id(), rope);
		assertThat(todo.assignee().name()).isEqualTo("jane");
		assertThat(todo.dueOn()).isEqualTo(DAY);
	}

	@Test
	void memberIsThereOnce(BasecampServer basecamp) {
		long fair = basecamp.bcx().project("Fair").member("jane").member("jane").id();
		BcxClient bcx = Clients.bcx(basecamp, "jane");
		assertThat(bcx.accesses().list(Place.project(fair))).extracting("name").containsOnlyOnce("jane");
		long regatta = basecamp.bc3().project("Regatta").member("jane").member("jane").id();
		Bc3Client bc3 = Clients.bc3(basecamp, "jane");
		assertThat(bc3.people().listInProject(regatta)).extracting("name").containsOnlyOnce("jane");
	}

	@Test
	void assigneeIsThereOnce(BasecampServer basecamp) {
		long rope = basecamp.bc3()
			.project("Fair")
			.todolist("Tents")
			.todo("Rope")
			.assignedTo("jane")
			.assignedTo("jane")
			.id();
		assertThat(Clients.bc3(basecamp, "jane").todos().get(rope).assignees()).extracting("name")
			.containsExactly("jane");
	}

	@Test
	void fileOfProjectIsInItsFirstVault(BasecampServer basecamp) {
		Bc3ArrangedProject fair = basecamp.bc3().project("Fair");
		long lamp = fair.upload("lamp.png", MediaType.IMAGE_PNG, new byte[] { 1 }).id();
		assertThat(Clients.bc3(basecamp, "jane").uploads().list(fair.vault().id())).extracting("id")
			.containsExactly(lamp);
	}

	@Test
	void groupOfBasecamp2HasMembersOfItsParts(BasecampServer basecamp) {
		BcxArrangedGroup pilots = basecamp.bcx().group("Pilots").member("joe");
		long night = pilots.subgroup("Night watch").member("jane").id();
		GroupOperations groups = Clients.bcx(basecamp, "jane").groups();
		assertThat(groups.get(pilots.id()).memberships()).extracting("name").containsExactly("joe", "jane");
		assertThat(groups.getSubgroup(pilots.id(), night).memberships()).extracting("name").containsExactly("jane");
	}

	@Test
	void subgroupHasNoSubgroups(BasecampServer basecamp) {
		BcxArrangedGroup night = basecamp.bcx().group("Pilots").subgroup("Night watch");
		assertThatIllegalStateException().isThrownBy(() -> night.subgroup("Owls"));
	}

	@Test
	void fileOfBasecamp2IsTagged(BasecampServer basecamp) {
		BcxArrangedUpload map = basecamp.bcx()
			.project("Fair")
			.upload("map.png", MediaType.IMAGE_PNG, new byte[] { 1 })
			.tag("Plans");
		assertThat(Clients.bcx(basecamp, "jane").tags().listAttachments("plans")).extracting("id")
			.containsExactly(map.attachmentId());
	}

	@Test
	void templateOfBasecamp2IsListedWithTemplates(BasecampServer basecamp) {
		long fair = basecamp.bcx().template("Fair").id();
		BcxClient bcx = Clients.bcx(basecamp, "jane");
		assertThat(bcx.projectTemplates().list()).extracting("id").containsExactly(fair);
		assertThat(bcx.projects().list()).isEmpty();
	}

}
