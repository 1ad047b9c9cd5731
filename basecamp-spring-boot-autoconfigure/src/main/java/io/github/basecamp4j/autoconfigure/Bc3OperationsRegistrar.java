package io.github.basecamp4j.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.account.AccountOperations;
import io.github.basecamp4j.bc3.attachments.AttachmentOperations;
import io.github.basecamp4j.bc3.campfires.CampfireLineOperations;
import io.github.basecamp4j.bc3.campfires.CampfireOperations;
import io.github.basecamp4j.bc3.campfires.ChatbotOperations;
import io.github.basecamp4j.bc3.cards.CardColumnOperations;
import io.github.basecamp4j.bc3.cards.CardOperations;
import io.github.basecamp4j.bc3.cards.CardStepOperations;
import io.github.basecamp4j.bc3.cards.CardTableOperations;
import io.github.basecamp4j.bc3.cards.WormholeOperations;
import io.github.basecamp4j.bc3.clients.ClientApprovalOperations;
import io.github.basecamp4j.bc3.clients.ClientCorrespondenceOperations;
import io.github.basecamp4j.bc3.clients.ClientReplyOperations;
import io.github.basecamp4j.bc3.documents.CloudFileOperations;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.GoogleDocumentOperations;
import io.github.basecamp4j.bc3.documents.UploadOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.bc3.forwards.ForwardOperations;
import io.github.basecamp4j.bc3.forwards.ForwardReplyOperations;
import io.github.basecamp4j.bc3.forwards.InboxOperations;
import io.github.basecamp4j.bc3.gauges.GaugeOperations;
import io.github.basecamp4j.bc3.gauges.NeedleOperations;
import io.github.basecamp4j.bc3.messages.MessageBoardOperations;
import io.github.basecamp4j.bc3.messages.MessageOperations;
import io.github.basecamp4j.bc3.messages.MessageTypeOperations;
import io.github.basecamp4j.bc3.my.AssignmentOperations;
import io.github.basecamp4j.bc3.my.BookmarkOperations;
import io.github.basecamp4j.bc3.my.DraftOperations;
import io.github.basecamp4j.bc3.my.NoteOperations;
import io.github.basecamp4j.bc3.my.NotificationOperations;
import io.github.basecamp4j.bc3.people.OutOfOfficeOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.FolderOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.TemplateOperations;
import io.github.basecamp4j.bc3.projects.ToolOperations;
import io.github.basecamp4j.bc3.questions.AnswerOperations;
import io.github.basecamp4j.bc3.questions.QuestionOperations;
import io.github.basecamp4j.bc3.questions.QuestionReminderOperations;
import io.github.basecamp4j.bc3.questions.QuestionnaireOperations;
import io.github.basecamp4j.bc3.recordings.BoostOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.recordings.EventOperations;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.bc3.recordings.SubscriptionOperations;
import io.github.basecamp4j.bc3.reports.EverythingOperations;
import io.github.basecamp4j.bc3.reports.ReportOperations;
import io.github.basecamp4j.bc3.reports.TimelineOperations;
import io.github.basecamp4j.bc3.schedules.CalendarOperations;
import io.github.basecamp4j.bc3.schedules.LineupMarkerOperations;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryOperations;
import io.github.basecamp4j.bc3.schedules.ScheduleOperations;
import io.github.basecamp4j.bc3.search.SearchOperations;
import io.github.basecamp4j.bc3.timesheets.TimesheetOperations;
import io.github.basecamp4j.bc3.todos.HillChartOperations;
import io.github.basecamp4j.bc3.todos.TodoOperations;
import io.github.basecamp4j.bc3.todos.TodolistGroupOperations;
import io.github.basecamp4j.bc3.todos.TodolistOperations;
import io.github.basecamp4j.bc3.todos.TodosetOperations;
import io.github.basecamp4j.bc3.webhooks.WebhookOperations;

/**
 * The beans of Basecamp 3, 4 and 5.
 */
final class Bc3OperationsRegistrar extends OperationsRegistrar {

	private static final Map<Class<?>, Function<Bc3Client, ?>> TABLE = new LinkedHashMap<>();

	static {
		TABLE.put(AccountOperations.class, Bc3Client::account);
		TABLE.put(AnswerOperations.class, Bc3Client::answers);
		TABLE.put(AssignmentOperations.class, Bc3Client::assignments);
		TABLE.put(AttachmentOperations.class, Bc3Client::attachments);
		TABLE.put(BookmarkOperations.class, Bc3Client::bookmarks);
		TABLE.put(BoostOperations.class, Bc3Client::boosts);
		TABLE.put(CalendarOperations.class, Bc3Client::calendars);
		TABLE.put(CampfireLineOperations.class, Bc3Client::campfireLines);
		TABLE.put(CampfireOperations.class, Bc3Client::campfires);
		TABLE.put(CardColumnOperations.class, Bc3Client::cardColumns);
		TABLE.put(CardOperations.class, Bc3Client::cards);
		TABLE.put(CardStepOperations.class, Bc3Client::cardSteps);
		TABLE.put(CardTableOperations.class, Bc3Client::cardTables);
		TABLE.put(ChatbotOperations.class, Bc3Client::chatbots);
		TABLE.put(ClientApprovalOperations.class, Bc3Client::clientApprovals);
		TABLE.put(ClientCorrespondenceOperations.class, Bc3Client::clientCorrespondences);
		TABLE.put(ClientReplyOperations.class, Bc3Client::clientReplies);
		TABLE.put(CloudFileOperations.class, Bc3Client::cloudFiles);
		TABLE.put(CommentOperations.class, Bc3Client::comments);
		TABLE.put(DocumentOperations.class, Bc3Client::documents);
		TABLE.put(DraftOperations.class, Bc3Client::drafts);
		TABLE.put(EventOperations.class, Bc3Client::events);
		TABLE.put(EverythingOperations.class, Bc3Client::everything);
		TABLE.put(FolderOperations.class, Bc3Client::folders);
		TABLE.put(ForwardOperations.class, Bc3Client::forwards);
		TABLE.put(ForwardReplyOperations.class, Bc3Client::forwardReplies);
		TABLE.put(GaugeOperations.class, Bc3Client::gauges);
		TABLE.put(GoogleDocumentOperations.class, Bc3Client::googleDocuments);
		TABLE.put(HillChartOperations.class, Bc3Client::hillCharts);
		TABLE.put(InboxOperations.class, Bc3Client::inboxes);
		TABLE.put(LineupMarkerOperations.class, Bc3Client::lineupMarkers);
		TABLE.put(MessageBoardOperations.class, Bc3Client::messageBoards);
		TABLE.put(MessageOperations.class, Bc3Client::messages);
		TABLE.put(MessageTypeOperations.class, Bc3Client::messageTypes);
		TABLE.put(NeedleOperations.class, Bc3Client::needles);
		TABLE.put(NoteOperations.class, Bc3Client::notes);
		TABLE.put(NotificationOperations.class, Bc3Client::notifications);
		TABLE.put(OutOfOfficeOperations.class, Bc3Client::outOfOffice);
		TABLE.put(PeopleOperations.class, Bc3Client::people);
		TABLE.put(ProjectOperations.class, Bc3Client::projects);
		TABLE.put(QuestionOperations.class, Bc3Client::questions);
		TABLE.put(QuestionReminderOperations.class, Bc3Client::questionReminders);
		TABLE.put(QuestionnaireOperations.class, Bc3Client::questionnaires);
		TABLE.put(RecordingOperations.class, Bc3Client::recordings);
		TABLE.put(ReportOperations.class, Bc3Client::reports);
		TABLE.put(ScheduleEntryOperations.class, Bc3Client::scheduleEntries);
		TABLE.put(ScheduleOperations.class, Bc3Client::schedules);
		TABLE.put(SearchOperations.class, Bc3Client::search);
		TABLE.put(SubscriptionOperations.class, Bc3Client::subscriptions);
		TABLE.put(TemplateOperations.class, Bc3Client::templates);
		TABLE.put(TimelineOperations.class, Bc3Client::timeline);
		TABLE.put(TimesheetOperations.class, Bc3Client::timesheets);
		TABLE.put(TodoOperations.class, Bc3Client::todos);
		TABLE.put(TodolistGroupOperations.class, Bc3Client::todolistGroups);
		TABLE.put(TodolistOperations.class, Bc3Client::todolists);
		TABLE.put(TodosetOperations.class, Bc3Client::todosets);
		TABLE.put(ToolOperations.class, Bc3Client::tools);
		TABLE.put(UploadOperations.class, Bc3Client::uploads);
		TABLE.put(VaultOperations.class, Bc3Client::vaults);
		TABLE.put(WebhookOperations.class, Bc3Client::webhooks);
		TABLE.put(WormholeOperations.class, Bc3Client::wormholes);
	}

	Bc3OperationsRegistrar() {
		super("bc3", TABLE);
	}

	static Object create(Class<?> type, Bc3Client client) {
		return Objects.requireNonNull(TABLE.get(type)).apply(client);
	}

}
