package io.github.basecamp4j.bcx.groups;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Groups of Basecamp 2, which it calls companies in the browser, and their subgroups,
 * which it calls departments there. Members are people of the account; who is new to it
 * is invited by way of a project.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/groups.md">Groups</a>
 */
public interface GroupOperations {

	/**
	 * List the groups that the principal can see.
	 * @return the groups with their subgroups, without members
	 */
	Paged<Group> list();

	/**
	 * Return a group.
	 * @param groupId the group
	 * @return the group with its members
	 */
	Group get(long groupId);

	/**
	 * Return a subgroup.
	 * @param groupId the group it belongs to
	 * @param subgroupId the subgroup
	 * @return the subgroup with its members
	 */
	Subgroup getSubgroup(long groupId, long subgroupId);

	/**
	 * Create a group. Without members it does not show in the browser.
	 * @param name its name
	 * @param personIds its members
	 * @return the new group
	 */
	Group create(String name, long... personIds);

	/**
	 * Create a subgroup. Without members it does not show in the browser.
	 * @param groupId the group it belongs to
	 * @param name its name
	 * @param personIds its members, who are in the group already
	 * @return the new subgroup
	 */
	Subgroup createSubgroup(long groupId, String name, long... personIds);

	/**
	 * Rename a group.
	 * @param groupId the group
	 * @param name its new name
	 * @return the renamed group
	 */
	Group rename(long groupId, String name);

	/**
	 * Add people to a group. Its other members stay.
	 * @param groupId the group
	 * @param personIds who joins
	 * @return the changed group
	 */
	Group addMembers(long groupId, long... personIds);

	/**
	 * Rename a subgroup.
	 * @param groupId the group it belongs to
	 * @param subgroupId the subgroup
	 * @param name its new name
	 * @return the renamed subgroup
	 */
	Subgroup renameSubgroup(long groupId, long subgroupId, String name);

	/**
	 * Add people to a subgroup. Its other members stay.
	 * @param groupId the group it belongs to
	 * @param subgroupId the subgroup
	 * @param personIds who joins, being in the group already
	 * @return the changed subgroup
	 */
	Subgroup addSubgroupMembers(long groupId, long subgroupId, long... personIds);

	/**
	 * Delete a group.
	 * @param groupId the group
	 */
	void delete(long groupId);

	/**
	 * Delete a subgroup.
	 * @param groupId the group it belongs to
	 * @param subgroupId the subgroup
	 */
	void deleteSubgroup(long groupId, long subgroupId);

	/**
	 * Remove a person from a group and from its subgroups.
	 * @param groupId the group
	 * @param personId the person
	 */
	void removeMember(long groupId, long personId);

	/**
	 * Remove a person from a subgroup. The person stays in the group.
	 * @param groupId the group it belongs to
	 * @param subgroupId the subgroup
	 * @param personId the person
	 */
	void removeSubgroupMember(long groupId, long subgroupId, long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static GroupOperations create(BasecampRestClient client) {
		return new RestClientGroupOperations(client);
	}

}
