package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.StoredFiles.StoredFile;
import io.github.basecamp4j.test.Uploads.Attachment;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * The API of Basecamp 2, as far as attachments and uploads go.
 */
final class BcxFilesApi extends ApiArea.Bcx {

	BcxFilesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.addFile("POST", "/attachments.json", this::createAttachment);
		routes.add("GET", "/attachments.json",
				(request, account) -> attachments(request,
						account.projects.values()
							.stream()
							.filter(BcxApi::isActive)
							.flatMap((project) -> project.uploads.attachments()),
						json(account)));
		routes.add("GET", "/projects/{project}/attachments.json", (request, account) -> attachments(request,
				BcxApi.project(request, account).uploads.attachments(), json(account)));
		routes.add("GET", "/projects/{project}/attachments/{attachment}.json",
				(request, account) -> Answer.ok(attachment(attachment(request, account), json(account))));
		routes.add("PUT", "/projects/{project}/attachments/{attachment}.json", this::renameAttachment);
		routes.add("DELETE", "/projects/{project}/attachments/{attachment}.json", this::deleteAttachment);
		routes.add("GET", "/projects/{project}/attachments/{attachment}/original/*", this::download);
		routes.add("POST", "/projects/{project}/uploads.json", this::createUpload);
		routes.add("GET", "/projects/{project}/uploads/{upload}.json",
				(request, account) -> Answer.ok(upload(upload(request, account), json(account))));
		routes.add("DELETE", "/projects/{project}/uploads/{upload}.json", this::deleteUpload);
	}

	private Answer createAttachment(Request request, Account account) {
		StoredFile file = account.files.add(account.nextId(), "", request.header("Content-Type"), request.body());
		return Answer.ok(Json.object("token", file.reference()));
	}

	/**
	 * Return the files, sent before, that something is made with.
	 * @param json what it is made of, with {@code attachments} if it has any
	 * @param account the account
	 * @return the files, to be {@linkplain #attach attached} to what is made
	 * @throws AnswerException 422 if there is no such file or it has no proper name
	 */
	static List<NamedFile> files(JsonNode json, Account account) {
		List<NamedFile> files = new ArrayList<>();
		for (JsonNode each : json.path("attachments")) {
			StoredFile file = account.files.unattached(Fields.required(each, "token"));
			if (file == null) {
				throw new AnswerException(Answer.invalid("token", "is not that of a file without a place"));
			}
			String name = Uploads.name(Fields.required(each, "name"));
			if (!name.matches(".+\\..+")) {
				throw new AnswerException(Answer.invalid("name", "needs an extension"));
			}
			files.add(new NamedFile(name, file));
		}
		return files;
	}

	/**
	 * Attach files.
	 * @param files the files
	 * @param attachable what they are attached to
	 * @param account the account
	 */
	static void attach(List<NamedFile> files, Recording attachable, Account account) {
		for (NamedFile each : files) {
			attachable.project.uploads.add(new Attachment(account.nextId(), attachable, each.name(),
					account.files.attach(each.file()), attachable.creator, attachable.createdAt));
		}
	}

	static Answer attachments(Request request, Stream<Attachment> attachments, BcxJson json) {
		return BcxApi.page(request, attachments.sorted(order(request)), (attachment) -> attachment(attachment, json));
	}

	private static Comparator<Attachment> order(Request request) {
		Comparator<Attachment> byName = Comparator.comparing(Attachment::title, String.CASE_INSENSITIVE_ORDER);
		Comparator<Attachment> bySize = Comparator.comparing((attachment) -> attachment.file.bytes().length());
		Comparator<Attachment> byTime = Comparator
			.<Attachment, OffsetDateTime>comparing((attachment) -> attachment.createdAt)
			.thenComparing((attachment) -> attachment.id);
		Comparator<Attachment> order = switch (request.query().getOrDefault("sort", "newest")) {
			case "az" -> byName;
			case "za" -> byName.reversed();
			case "biggest" -> bySize.reversed();
			case "smallest" -> bySize;
			case "oldest" -> byTime;
			default -> byTime.reversed();
		};
		return order.thenComparing((attachment) -> attachment.id);
	}

	private Answer renameAttachment(Request request, Account account) {
		Attachment attachment = attachment(request, account);
		attachment.rename(Uploads.name(Fields.required(request.json(), "name")), now(account));
		account.happened("content_changed", attachment, attachment.updatedAt);
		return Answer.ok(attachment(attachment, json(account)));
	}

	private Answer deleteAttachment(Request request, Account account) {
		Attachment attachment = attachment(request, account);
		BcxApi.requireAdmin(account, attachment.creator);
		trash(attachment, account);
		if (attachment.attachable instanceof Upload upload && upload.comments.isEmpty()) {
			trash(upload, account);
		}
		return Answer.noContent();
	}

	private Answer download(Request request, Account account) {
		Attachment attachment = attachment(request, account);
		return Storage.redirect(this.baseUrl, account, attachment.file, attachment.title());
	}

	private Answer createUpload(Request request, Account account) {
		Project project = BcxApi.project(request, account);
		JsonNode json = request.json();
		List<NamedFile> files = files(json, account);
		if (files.size() != 1) {
			throw new AnswerException(Answer.invalid("attachments", "must be one"));
		}
		Upload upload = new Upload(account.nextId(), project, files.get(0).name(), files.get(0).file(), account.me(),
				now(account));
		upload.description = json.path("content").asString("");
		upload.hiddenFromClients = BcxApi.hiddenFromClients(json, project, false);
		BcxMessagesApi.subscribe(upload, json.path("subscribers"), account);
		attach(files, upload, account);
		project.uploads.add(upload);
		account.happened("created", upload, upload.createdAt);
		return Answer.created(json(account).url(BcxJson.path(upload)), upload(upload, json(account)));
	}

	private Answer deleteUpload(Request request, Account account) {
		Upload upload = upload(request, account);
		BcxApi.requireAdmin(account, upload.creator);
		trash(upload, account);
		return Answer.noContent();
	}

	private void trash(Recording recording, Account account) {
		recording.changeStatus("trashed", now(account));
		account.happened("trashed", recording, recording.updatedAt);
	}

	static Attachment attachment(Request request, Account account) {
		return BcxApi.project(request, account).uploads.attachments()
			.filter((attachment) -> attachment.id == request.id("attachment"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Upload upload(Request request, Account account) {
		return BcxApi.project(request, account).uploads.uploads()
			.filter((upload) -> upload.id == request.id("upload") && !upload.isTrashed())
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Map<String, @Nullable Object> attachment(Attachment attachment, BcxJson json) {
		Map<String, @Nullable Object> answer = json.attachment(attachment);
		answer.put("id", attachment.id);
		answer.put("updated_at", BcxJson.time(attachment.updatedAt));
		answer.put("thumbnail_url", answer.get("url"));
		answer.put("private", attachment.isHiddenFromClients());
		answer.put("trashed", attachment.isTrashed());
		answer.put("tags", attachment.tags);
		answer.put("attachable", json.reference(attachment.attachable));
		return answer;
	}

	private static Map<String, @Nullable Object> upload(Upload upload, BcxJson json) {
		return Json.object("id", upload.id, "created_at", BcxJson.time(upload.createdAt), "updated_at",
				BcxJson.time(upload.updatedAt), "content", upload.description, "trashed", upload.isTrashed(), "private",
				upload.hiddenFromClients, "attachments", json.attachments(upload), "comments",
				json.commentsWithFiles(upload), "subscribers", BcxJson.subscribers(upload));
	}

	/**
	 * A file with the name that it gets when it is attached.
	 *
	 * @param name the name
	 * @param file the file
	 */
	record NamedFile(String name, StoredFile file) {

	}

}
