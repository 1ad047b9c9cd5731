package io.github.basecamp4j.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.attachments.AttachmentOperations;
import io.github.basecamp4j.bcx.comments.CommentOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.projects.ProjectTemplateOperations;

/**
 * The beans of Basecamp 2.
 */
final class BcxOperationsRegistrar extends OperationsRegistrar {

	private static final Map<Class<?>, Function<BcxClient, ?>> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put(AccessOperations.class, BcxClient::accesses);
		TABLE.put(AttachmentOperations.class, BcxClient::attachments);
		TABLE.put(CommentOperations.class, BcxClient::comments);
		TABLE.put(DocumentOperations.class, BcxClient::documents);
		TABLE.put(PeopleOperations.class, BcxClient::people);
		TABLE.put(ProjectOperations.class, BcxClient::projects);
		TABLE.put(ProjectTemplateOperations.class, BcxClient::projectTemplates);
	}

	BcxOperationsRegistrar() {
		super("bcx", TABLE);
	}

	static Object create(Class<?> type, BcxClient client) {
		return Objects.requireNonNull(TABLE.get(type)).apply(client);
	}

}
