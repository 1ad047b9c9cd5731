package io.github.basecamp4j.bcx.groups;

import java.util.Arrays;
import java.util.Map;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.Request;

/**
 * {@link GroupOperations} over HTTP.
 */
final class RestClientGroupOperations implements GroupOperations {

	private final BasecampRestClient client;

	RestClientGroupOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Group> list() {
		return this.client.get("/groups.json").asPages(Group.class);
	}

	@Override
	public Group get(long groupId) {
		return this.client.get("/groups/{groupId}.json", groupId).as(Group.class);
	}

	@Override
	public Subgroup getSubgroup(long groupId, long subgroupId) {
		return this.client.get("/groups/{groupId}/subgroups/{subgroupId}.json", groupId, subgroupId).as(Subgroup.class);
	}

	@Override
	public Group create(String name, long... personIds) {
		return withMembers(this.client.post("/groups.json").field("name", name), personIds).as(Group.class);
	}

	@Override
	public Subgroup createSubgroup(long groupId, String name, long... personIds) {
		return withMembers(this.client.post("/groups/{groupId}/subgroups.json", groupId).field("name", name), personIds)
			.as(Subgroup.class);
	}

	@Override
	public Group rename(long groupId, String name) {
		return this.client.put("/groups/{groupId}.json", groupId).field("name", name).as(Group.class);
	}

	@Override
	public Group addMembers(long groupId, long... personIds) {
		return withMembers(this.client.put("/groups/{groupId}.json", groupId), personIds).as(Group.class);
	}

	@Override
	public Subgroup renameSubgroup(long groupId, long subgroupId, String name) {
		return this.client.put("/groups/{groupId}/subgroups/{subgroupId}.json", groupId, subgroupId)
			.field("name", name)
			.as(Subgroup.class);
	}

	@Override
	public Subgroup addSubgroupMembers(long groupId, long subgroupId, long... personIds) {
		return withMembers(this.client.put("/groups/{groupId}/subgroups/{subgroupId}.json", groupId, subgroupId),
				personIds)
			.as(Subgroup.class);
	}

	@Override
	public void delete(long groupId) {
		this.client.delete("/groups/{groupId}.json", groupId).send();
	}

	@Override
	public void deleteSubgroup(long groupId, long subgroupId) {
		this.client.delete("/groups/{groupId}/subgroups/{subgroupId}.json", groupId, subgroupId).send();
	}

	@Override
	public void removeMember(long groupId, long personId) {
		this.client.delete("/groups/{groupId}/memberships/{personId}.json", groupId, personId).send();
	}

	@Override
	public void removeSubgroupMember(long groupId, long subgroupId, long personId) {
		this.client
			.delete("/groups/{groupId}/subgroups/{subgroupId}/memberships/{personId}.json", groupId, subgroupId,
					personId)
			.send();
	}

	private static Request withMembers(Request request, long[] personIds) {
		return (personIds.length == 0) ? request : request.field("memberships",
				Arrays.stream(personIds).mapToObj((personId) -> Map.of("person_id", personId)).toList());
	}

}
