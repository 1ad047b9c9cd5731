package io.github.basecamp4j.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.account.AccountOperations;
import io.github.basecamp4j.bc3.attachments.AttachmentOperations;
import io.github.basecamp4j.bc3.documents.CloudFileOperations;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.GoogleDocumentOperations;
import io.github.basecamp4j.bc3.documents.UploadOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.bc3.people.OutOfOfficeOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.FolderOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.TemplateOperations;
import io.github.basecamp4j.bc3.projects.ToolOperations;
import io.github.basecamp4j.bc3.recordings.BoostOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.recordings.EventOperations;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.bc3.recordings.SubscriptionOperations;

/**
 * The beans of Basecamp 3, 4 and 5.
 */
final class Bc3OperationsRegistrar extends OperationsRegistrar {

	private static final Map<Class<?>, Function<Bc3Client, ?>> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put(AccountOperations.class, Bc3Client::account);
		TABLE.put(AttachmentOperations.class, Bc3Client::attachments);
		TABLE.put(BoostOperations.class, Bc3Client::boosts);
		TABLE.put(CloudFileOperations.class, Bc3Client::cloudFiles);
		TABLE.put(CommentOperations.class, Bc3Client::comments);
		TABLE.put(DocumentOperations.class, Bc3Client::documents);
		TABLE.put(EventOperations.class, Bc3Client::events);
		TABLE.put(FolderOperations.class, Bc3Client::folders);
		TABLE.put(GoogleDocumentOperations.class, Bc3Client::googleDocuments);
		TABLE.put(OutOfOfficeOperations.class, Bc3Client::outOfOffice);
		TABLE.put(PeopleOperations.class, Bc3Client::people);
		TABLE.put(ProjectOperations.class, Bc3Client::projects);
		TABLE.put(RecordingOperations.class, Bc3Client::recordings);
		TABLE.put(SubscriptionOperations.class, Bc3Client::subscriptions);
		TABLE.put(TemplateOperations.class, Bc3Client::templates);
		TABLE.put(ToolOperations.class, Bc3Client::tools);
		TABLE.put(UploadOperations.class, Bc3Client::uploads);
		TABLE.put(VaultOperations.class, Bc3Client::vaults);
	}

	Bc3OperationsRegistrar() {
		super("bc3", TABLE);
	}

	static Object create(Class<?> type, Bc3Client client) {
		return Objects.requireNonNull(TABLE.get(type)).apply(client);
	}

}
