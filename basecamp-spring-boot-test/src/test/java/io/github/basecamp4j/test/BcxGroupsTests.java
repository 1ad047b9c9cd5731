package io.github.basecamp4j.test;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.groups.Group;
import io.github.basecamp4j.bcx.groups.GroupOperations;
import io.github.basecamp4j.bcx.groups.Subgroup;
import io.github.basecamp4j.bcx.people.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's groups of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxGroupsTests {

	private BcxClient bcx;

	private GroupOperations groups;

	private long jane;

	private long joe;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.bcx = Clients.bcx(basecamp, "jane");
		this.groups = this.bcx.groups();
		this.jane = this.bcx.people().me().id();
		this.joe = Clients.bcx(basecamp, "joe").people().me().id();
	}

	@Test
	void groupHasItsMembersOnly() {
		Group created = this.groups.create("Pilots", this.jane);
		assertThat(created.subgroups()).isEmpty();
		Group pilots = this.groups.get(created.id());
		assertThat(pilots.name()).isEqualTo("Pilots");
		assertThat(pilots.updatedAt()).isNull();
		assertThat(pilots.memberships()).extracting(Person::name).containsExactly("jane");
		assertThat(pilots.memberships()).extracting(Person::trashed).containsOnlyNulls();
		this.groups.create("Cooks");
		assertThat(this.groups.list()).extracting(Group::name).containsExactly("Pilots", "Cooks");
		assertThat(this.groups.list()).extracting(Group::memberships).containsOnlyNulls();
	}

	@Test
	void subgroupIsListedWithItsGroup() {
		long pilots = this.groups.create("Pilots", this.jane, this.joe).id();
		Subgroup night = this.groups.createSubgroup(pilots, "Night watch", this.joe);
		assertThat(night.parentId()).isEqualTo(pilots);
		assertThat(this.groups.getSubgroup(pilots, night.id()).memberships()).extracting(Person::id)
			.containsExactly(this.joe);
		assertThat(this.groups.list()).flatExtracting(Group::subgroups)
			.extracting(Subgroup::name)
			.containsExactly("Night watch");
		assertThat(this.groups.get(pilots).subgroups()).extracting(Subgroup::memberships).containsOnlyNulls();
	}

	@Test
	void newMembersJoinThoseWhoAreThere() {
		long pilots = this.groups.create("Pilots", this.jane).id();
		this.groups.rename(pilots, "Harbour pilots");
		Group changed = this.groups.addMembers(pilots, this.joe, this.jane);
		assertThat(changed.name()).isEqualTo("Harbour pilots");
		assertThat(changed.memberships()).extracting(Person::id).containsExactly(this.jane, this.joe);
		long night = this.groups.createSubgroup(pilots, "Night watch").id();
		this.groups.addSubgroupMembers(pilots, night, this.joe);
		Subgroup renamed = this.groups.renameSubgroup(pilots, night, "Owls");
		assertThat(renamed.name()).isEqualTo("Owls");
		assertThat(renamed.memberships()).extracting(Person::id).containsExactly(this.joe);
	}

	@Test
	void whoLeavesGroupLeavesItsSubgroups() {
		long pilots = this.groups.create("Pilots", this.jane, this.joe).id();
		long night = this.groups.createSubgroup(pilots, "Night watch", this.jane, this.joe).id();
		this.groups.removeSubgroupMember(pilots, night, this.jane);
		assertThat(this.groups.getSubgroup(pilots, night).memberships()).extracting(Person::id)
			.containsExactly(this.joe);
		assertThat(this.groups.get(pilots).memberships()).hasSize(2);
		this.groups.removeMember(pilots, this.joe);
		assertThat(this.groups.get(pilots).memberships()).extracting(Person::id).containsExactly(this.jane);
		assertThat(this.groups.getSubgroup(pilots, night).memberships()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.groups.removeMember(pilots, this.joe));
	}

	@Test
	void subgroupTakesOnlyMembersOfItsGroup() {
		long pilots = this.groups.create("Pilots", this.jane).id();
		long night = this.groups.createSubgroup(pilots, "Night watch").id();
		assertRefused("memberships", () -> this.groups.createSubgroup(pilots, "Owls", this.joe));
		assertRefused("memberships", () -> this.groups.addSubgroupMembers(pilots, night, this.jane, this.joe));
		assertThat(this.groups.get(pilots).subgroups()).hasSize(1);
		assertThat(this.groups.getSubgroup(pilots, night).memberships()).isEmpty();
	}

	@Test
	void groupNeedsNameAndPeopleWhoAreThere() {
		long pilots = this.groups.create("Pilots").id();
		assertRefused("name", () -> this.groups.create(" "));
		assertRefused("name", () -> this.groups.rename(pilots, " "));
		assertRefused("memberships", () -> this.groups.addMembers(pilots, this.jane, 1));
		assertThat(this.groups.list()).extracting(Group::name).containsExactly("Pilots");
		assertThat(this.groups.get(pilots).memberships()).isEmpty();
	}

	@Test
	void whoLeftTheAccountIsNoMember() {
		long pilots = this.groups.create("Pilots", this.jane, this.joe).id();
		this.bcx.people().delete(this.joe);
		assertThat(this.groups.get(pilots).memberships()).extracting(Person::id).containsExactly(this.jane);
	}

	@Test
	void whatIsDeletedIsGone() {
		long pilots = this.groups.create("Pilots", this.jane).id();
		long night = this.groups.createSubgroup(pilots, "Night watch").id();
		long day = this.groups.createSubgroup(pilots, "Day watch").id();
		this.groups.deleteSubgroup(pilots, night);
		assertThat(this.groups.get(pilots).subgroups()).extracting(Subgroup::id).containsExactly(day);
		this.groups.delete(pilots);
		assertThat(this.groups.list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.groups.getSubgroup(pilots, day));
	}

	@ParameterizedTest
	@MethodSource
	void groupThatIsNotThereIsNotFound(Consumer<GroupOperations> call) {
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> call.accept(this.groups));
	}

	static List<Consumer<GroupOperations>> groupThatIsNotThereIsNotFound() {
		return Stream.<Consumer<GroupOperations>>of((groups) -> groups.get(1), (groups) -> groups.rename(1, "Pilots"),
				(groups) -> groups.createSubgroup(1, "Owls"), (groups) -> groups.delete(1),
				(groups) -> groups.getSubgroup(groups.create("Pilots").id(), 1),
				(groups) -> groups.getSubgroup(groups.create("Pilots").id(),
						groups.createSubgroup(groups.create("Cooks").id(), "Bakers").id()))
			.toList();
	}

	private static void assertRefused(String field, Runnable call) {
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(call::run)
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey(field));
	}

}
