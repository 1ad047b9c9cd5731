package io.github.basecamp4j.bc3;

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
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Access to Basecamp 3, 4 and 5. Immutable, thread-safe and cheap to derive others from.
 *
 * @see <a href="https://github.com/basecamp/bc3-api">The Basecamp API</a>
 */
public final class Bc3Client {

	private final BasecampRestClient client;

	/**
	 * Create a client.
	 * @param client an HTTP client for the API of Basecamp 3, 4 and 5
	 */
	public Bc3Client(BasecampRestClient client) {
		this.client = client;
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forAccount(long accountId) {
		return new Bc3Client(this.client.forAccount(accountId));
	}

	/**
	 * Return a client for one principal, wherever it is used: in a job, say.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forPrincipal(String principalName) {
		return new Bc3Client(this.client.forPrincipal(principalName));
	}

	/**
	 * Return the operations on projects.
	 * @return the operations
	 */
	public ProjectOperations projects() {
		return ProjectOperations.create(this.client);
	}

	/**
	 * Return the operations on documents.
	 * @return the operations
	 */
	public DocumentOperations documents() {
		return DocumentOperations.create(this.client);
	}

	/**
	 * Return the operations on vaults.
	 * @return the operations
	 */
	public VaultOperations vaults() {
		return VaultOperations.create(this.client);
	}

	/**
	 * Return the operations on people.
	 * @return the operations
	 */
	public PeopleOperations people() {
		return PeopleOperations.create(this.client);
	}

	/**
	 * Return the operations on recordings of any kind.
	 * @return the operations
	 */
	public RecordingOperations recordings() {
		return RecordingOperations.create(this.client);
	}

	/**
	 * Return the operations on comments.
	 * @return the operations
	 */
	public CommentOperations comments() {
		return CommentOperations.create(this.client);
	}

	/**
	 * Return the operations on boosts.
	 * @return the operations
	 */
	public BoostOperations boosts() {
		return BoostOperations.create(this.client);
	}

	/**
	 * Return the operations on who is subscribed to a recording.
	 * @return the operations
	 */
	public SubscriptionOperations subscriptions() {
		return SubscriptionOperations.create(this.client);
	}

	/**
	 * Return the operations on what happened to recordings.
	 * @return the operations
	 */
	public EventOperations events() {
		return EventOperations.create(this.client);
	}

	/**
	 * Return the operations on to-do sets.
	 * @return the operations
	 */
	public TodosetOperations todosets() {
		return TodosetOperations.create(this.client);
	}

	/**
	 * Return the operations on to-do lists.
	 * @return the operations
	 */
	public TodolistOperations todolists() {
		return TodolistOperations.create(this.client);
	}

	/**
	 * Return the operations on groups of to-dos.
	 * @return the operations
	 */
	public TodolistGroupOperations todolistGroups() {
		return TodolistGroupOperations.create(this.client);
	}

	/**
	 * Return the operations on to-dos.
	 * @return the operations
	 */
	public TodoOperations todos() {
		return TodoOperations.create(this.client);
	}

	/**
	 * Return the operations on hill charts.
	 * @return the operations
	 */
	public HillChartOperations hillCharts() {
		return HillChartOperations.create(this.client);
	}

	/**
	 * Return the operations on campfires.
	 * @return the operations
	 */
	public CampfireOperations campfires() {
		return CampfireOperations.create(this.client);
	}

	/**
	 * Return the operations on lines of campfires.
	 * @return the operations
	 */
	public CampfireLineOperations campfireLines() {
		return CampfireLineOperations.create(this.client);
	}

	/**
	 * Return the operations on chatbots.
	 * @return the operations
	 */
	public ChatbotOperations chatbots() {
		return ChatbotOperations.create(this.client);
	}

	/**
	 * Return the operations on questionnaires.
	 * @return the operations
	 */
	public QuestionnaireOperations questionnaires() {
		return QuestionnaireOperations.create(this.client);
	}

	/**
	 * Return the operations on check-in questions.
	 * @return the operations
	 */
	public QuestionOperations questions() {
		return QuestionOperations.create(this.client);
	}

	/**
	 * Return the operations on answers to check-in questions.
	 * @return the operations
	 */
	public AnswerOperations answers() {
		return AnswerOperations.create(this.client);
	}

	/**
	 * Return the operations on check-in questions that wait for the principal.
	 * @return the operations
	 */
	public QuestionReminderOperations questionReminders() {
		return QuestionReminderOperations.create(this.client);
	}

	/**
	 * Return the operations on card tables.
	 * @return the operations
	 */
	public CardTableOperations cardTables() {
		return CardTableOperations.create(this.client);
	}

	/**
	 * Return the operations on columns of card tables.
	 * @return the operations
	 */
	public CardColumnOperations cardColumns() {
		return CardColumnOperations.create(this.client);
	}

	/**
	 * Return the operations on cards.
	 * @return the operations
	 */
	public CardOperations cards() {
		return CardOperations.create(this.client);
	}

	/**
	 * Return the operations on steps of cards.
	 * @return the operations
	 */
	public CardStepOperations cardSteps() {
		return CardStepOperations.create(this.client);
	}

	/**
	 * Return the operations on wormholes between card tables.
	 * @return the operations
	 */
	public WormholeOperations wormholes() {
		return WormholeOperations.create(this.client);
	}

	/**
	 * Return the operations on tools of projects.
	 * @return the operations
	 */
	public ToolOperations tools() {
		return ToolOperations.create(this.client);
	}

	/**
	 * Return the operations on templates of projects.
	 * @return the operations
	 */
	public TemplateOperations templates() {
		return TemplateOperations.create(this.client);
	}

	/**
	 * Return the operations on folders of projects.
	 * @return the operations
	 */
	public FolderOperations folders() {
		return FolderOperations.create(this.client);
	}

	/**
	 * Return the operations on absences of people.
	 * @return the operations
	 */
	public OutOfOfficeOperations outOfOffice() {
		return OutOfOfficeOperations.create(this.client);
	}

	/**
	 * Return the operations on inboxes.
	 * @return the operations
	 */
	public InboxOperations inboxes() {
		return InboxOperations.create(this.client);
	}

	/**
	 * Return the operations on e-mail forwards.
	 * @return the operations
	 */
	public ForwardOperations forwards() {
		return ForwardOperations.create(this.client);
	}

	/**
	 * Return the operations on replies to e-mail forwards.
	 * @return the operations
	 */
	public ForwardReplyOperations forwardReplies() {
		return ForwardReplyOperations.create(this.client);
	}

	/**
	 * Return the operations on approvals by clients.
	 * @return the operations
	 */
	public ClientApprovalOperations clientApprovals() {
		return ClientApprovalOperations.create(this.client);
	}

	/**
	 * Return the operations on correspondences with clients.
	 * @return the operations
	 */
	public ClientCorrespondenceOperations clientCorrespondences() {
		return ClientCorrespondenceOperations.create(this.client);
	}

	/**
	 * Return the operations on replies to approvals and correspondences.
	 * @return the operations
	 */
	public ClientReplyOperations clientReplies() {
		return ClientReplyOperations.create(this.client);
	}

	/**
	 * Return the operations on gauges of projects.
	 * @return the operations
	 */
	public GaugeOperations gauges() {
		return GaugeOperations.create(this.client);
	}

	/**
	 * Return the operations on needles of gauges.
	 * @return the operations
	 */
	public NeedleOperations needles() {
		return NeedleOperations.create(this.client);
	}

	/**
	 * Return the operations on timesheets.
	 * @return the operations
	 */
	public TimesheetOperations timesheets() {
		return TimesheetOperations.create(this.client);
	}

	/**
	 * Return the operations on message boards.
	 * @return the operations
	 */
	public MessageBoardOperations messageBoards() {
		return MessageBoardOperations.create(this.client);
	}

	/**
	 * Return the operations on messages.
	 * @return the operations
	 */
	public MessageOperations messages() {
		return MessageOperations.create(this.client);
	}

	/**
	 * Return the operations on types of messages.
	 * @return the operations
	 */
	public MessageTypeOperations messageTypes() {
		return MessageTypeOperations.create(this.client);
	}

	/**
	 * Return the operations on uploads.
	 * @return the operations
	 */
	public UploadOperations uploads() {
		return UploadOperations.create(this.client);
	}

	/**
	 * Return the operations on cloud files.
	 * @return the operations
	 */
	public CloudFileOperations cloudFiles() {
		return CloudFileOperations.create(this.client);
	}

	/**
	 * Return the operations on Google documents.
	 * @return the operations
	 */
	public GoogleDocumentOperations googleDocuments() {
		return GoogleDocumentOperations.create(this.client);
	}

	/**
	 * Return the operations on schedules.
	 * @return the operations
	 */
	public ScheduleOperations schedules() {
		return ScheduleOperations.create(this.client);
	}

	/**
	 * Return the operations on entries of schedules.
	 * @return the operations
	 */
	public ScheduleEntryOperations scheduleEntries() {
		return ScheduleEntryOperations.create(this.client);
	}

	/**
	 * Return the operations on markers of the lineup.
	 * @return the operations
	 */
	public LineupMarkerOperations lineupMarkers() {
		return LineupMarkerOperations.create(this.client);
	}

	/**
	 * Return the operations on calendars.
	 * @return the operations
	 */
	public CalendarOperations calendars() {
		return CalendarOperations.create(this.client);
	}

	/**
	 * Return the operations on what the principal is to do.
	 * @return the operations
	 */
	public AssignmentOperations assignments() {
		return AssignmentOperations.create(this.client);
	}

	/**
	 * Return the operations on notifications of the principal.
	 * @return the operations
	 */
	public NotificationOperations notifications() {
		return NotificationOperations.create(this.client);
	}

	/**
	 * Return the operations on bookmarks of the principal.
	 * @return the operations
	 */
	public BookmarkOperations bookmarks() {
		return BookmarkOperations.create(this.client);
	}

	/**
	 * Return the operations on the notebook of the principal.
	 * @return the operations
	 */
	public NoteOperations notes() {
		return NoteOperations.create(this.client);
	}

	/**
	 * Return the operations on drafts of the principal.
	 * @return the operations
	 */
	public DraftOperations drafts() {
		return DraftOperations.create(this.client);
	}

	/**
	 * Return the operations on the account itself.
	 * @return the operations
	 */
	public AccountOperations account() {
		return AccountOperations.create(this.client);
	}

	/**
	 * Return the operations on files.
	 * @return the operations
	 */
	public AttachmentOperations attachments() {
		return AttachmentOperations.create(this.client);
	}

	/**
	 * Return the operations on reports on to-dos and schedules.
	 * @return the operations
	 */
	public ReportOperations reports() {
		return ReportOperations.create(this.client);
	}

	/**
	 * Return the operations on everything of a kind, over all projects.
	 * @return the operations
	 */
	public EverythingOperations everything() {
		return EverythingOperations.create(this.client);
	}

	/**
	 * Return the operations on what happened.
	 * @return the operations
	 */
	public TimelineOperations timeline() {
		return TimelineOperations.create(this.client);
	}

	/**
	 * Return the operations on search.
	 * @return the operations
	 */
	public SearchOperations search() {
		return SearchOperations.create(this.client);
	}

	/**
	 * Return the operations on webhooks.
	 * @return the operations
	 */
	public WebhookOperations webhooks() {
		return WebhookOperations.create(this.client);
	}

}
