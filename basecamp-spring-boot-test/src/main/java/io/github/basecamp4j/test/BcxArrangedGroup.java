package io.github.basecamp4j.test;

import java.util.List;

import io.github.basecamp4j.test.BcxGroups.Group;

/**
 * A group, or a part of one, that is there.
 */
public final class BcxArrangedGroup {

	private final BcxArrangement arrangement;

	private final Group group;

	BcxArrangedGroup(BcxArrangement arrangement, Group group) {
		this.arrangement = arrangement;
		this.group = group;
	}

	/**
	 * Return the id of the group.
	 * @return the id
	 */
	public long id() {
		return this.group.id;
	}

	/**
	 * Let somebody be a member, of the group that this one is a part of as well.
	 * @param principal name of the principal
	 * @return the group
	 */
	public BcxArrangedGroup member(String principal) {
		World world = this.arrangement.world;
		world.run(() -> {
			List<Account.Person> members = List.of(world.person(this.arrangement.account, principal));
			this.group.add(members);
			if (this.group.parent != null) {
				this.group.parent.add(members);
			}
			return this.group;
		});
		return this;
	}

	/**
	 * Make a part of the group.
	 * @param name its name
	 * @return the subgroup
	 */
	public BcxArrangedGroup subgroup(String name) {
		if (this.group.parent != null) {
			throw new IllegalStateException("A subgroup has no subgroups");
		}
		return this.arrangement.group(this.group, name);
	}

}
