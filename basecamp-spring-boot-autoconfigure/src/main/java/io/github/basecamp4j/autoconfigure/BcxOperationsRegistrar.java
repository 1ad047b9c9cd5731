package io.github.basecamp4j.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.attachments.AttachmentOperations;
import io.github.basecamp4j.bcx.calendars.CalendarEventOperations;
import io.github.basecamp4j.bcx.calendars.CalendarOperations;
import io.github.basecamp4j.bcx.comments.CommentOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.events.EventOperations;
import io.github.basecamp4j.bcx.forwards.ForwardOperations;
import io.github.basecamp4j.bcx.groups.GroupOperations;
import io.github.basecamp4j.bcx.messages.MessageOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.projects.ProjectTemplateOperations;
import io.github.basecamp4j.bcx.stars.StarOperations;
import io.github.basecamp4j.bcx.tags.TagOperations;
import io.github.basecamp4j.bcx.todos.TodoOperations;
import io.github.basecamp4j.bcx.todos.TodolistOperations;
import io.github.basecamp4j.bcx.topics.TopicOperations;
import io.github.basecamp4j.bcx.uploads.UploadOperations;

/**
 * The beans of Basecamp 2.
 */
final class BcxOperationsRegistrar extends OperationsRegistrar {

	private static final Map<Class<?>, Function<BcxClient, ?>> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put(AccessOperations.class, BcxClient::accesses);
		TABLE.put(AttachmentOperations.class, BcxClient::attachments);
		TABLE.put(CalendarEventOperations.class, BcxClient::calendarEvents);
		TABLE.put(CalendarOperations.class, BcxClient::calendars);
		TABLE.put(CommentOperations.class, BcxClient::comments);
		TABLE.put(DocumentOperations.class, BcxClient::documents);
		TABLE.put(EventOperations.class, BcxClient::events);
		TABLE.put(ForwardOperations.class, BcxClient::forwards);
		TABLE.put(GroupOperations.class, BcxClient::groups);
		TABLE.put(MessageOperations.class, BcxClient::messages);
		TABLE.put(PeopleOperations.class, BcxClient::people);
		TABLE.put(ProjectOperations.class, BcxClient::projects);
		TABLE.put(ProjectTemplateOperations.class, BcxClient::projectTemplates);
		TABLE.put(StarOperations.class, BcxClient::stars);
		TABLE.put(TagOperations.class, BcxClient::tags);
		TABLE.put(TodoOperations.class, BcxClient::todos);
		TABLE.put(TodolistOperations.class, BcxClient::todolists);
		TABLE.put(TopicOperations.class, BcxClient::topics);
		TABLE.put(UploadOperations.class, BcxClient::uploads);
	}

	BcxOperationsRegistrar() {
		super("bcx", TABLE);
	}

	static Object create(Class<?> type, BcxClient client) {
		return Objects.requireNonNull(TABLE.get(type)).apply(client);
	}

}
