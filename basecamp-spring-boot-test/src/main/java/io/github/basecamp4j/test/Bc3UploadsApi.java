package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.StoredFiles.StoredFile;
import io.github.basecamp4j.test.Uploads.Upload;
import io.github.basecamp4j.test.Uploads.Version;

/**
 * The API of Basecamp 3, 4 and 5, as far as attachments and uploads go.
 */
final class Bc3UploadsApi extends ApiArea.Bc3 {

	Bc3UploadsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.addFile("POST", "/attachments.json?", this::createAttachment);
		routes.add("GET", "/attachments/{file}/download/*", this::downloadAttachment);
		routes.add("GET", "/vaults/{vault}/uploads.json?", this::uploads);
		routes.add("POST", "/vaults/{vault}/uploads.json?", this::createUpload);
		routes.add("GET", "/uploads/{upload}.json?",
				(request, account) -> Answer.ok(new Shapes(json(account)).upload(upload(request, account))));
		routes.add("PUT", "/uploads/{upload}.json?", this::updateUpload);
		routes.add("GET", "/uploads/{upload}/versions.json?",
				(request, account) -> Answer.ok(new Shapes(json(account)).versions(upload(request, account))));
		routes.add("POST", "/uploads/{upload}/versions.json?", this::createVersion);
		routes.add("GET", "/buckets/{bucket}/uploads/{upload}/download/*", this::download);
		routes.add("GET", "/buckets/{bucket}/uploads/{upload}/versions/{version}/download/*", this::downloadVersion);
	}

	private Answer createAttachment(Request request, Account account) {
		String name = request.query().getOrDefault("name", "");
		if (name.isBlank()) {
			return Answer.invalid("name", "can't be blank");
		}
		StoredFile file = account.files.add(account.nextId(), Uploads.name(name), request.header("Content-Type"),
				request.body());
		return Answer.json(201, new Shapes(json(account)).attachment(file));
	}

	private Answer downloadAttachment(Request request, Account account) {
		StoredFile file = account.files.get(request.id("file"));
		if (file == null) {
			throw AnswerException.notFound();
		}
		return Storage.redirect(this.baseUrl, account, file, file.name());
	}

	private Answer uploads(Request request, Account account) {
		Vault vault = Bc3FilesApi.vault(request, account);
		return this.page.of(request, vault.project.uploads.uploads().filter((upload) -> upload.liesIn(vault)),
				new Shapes(json(account))::upload);
	}

	private Answer createUpload(Request request, Account account) {
		Vault vault = Bc3FilesApi.vault(request, account);
		JsonNode json = request.json();
		StoredFile file = file(json, account);
		Upload upload = new Upload(account.nextId(), vault.project,
				Uploads.rename(file.name(), Fields.text(json, "base_name")), file, account.me(), now(account));
		upload.description = json.path("description").asString("");
		upload.hiddenFromClients = !json.path("visible_to_clients").asBoolean(false);
		upload.vault = vault;
		vault.project.uploads.add(upload);
		happened("created", upload, account);
		return Answer.created(json(account).url("/uploads/" + upload.id), new Shapes(json(account)).upload(upload));
	}

	private Answer updateUpload(Request request, Account account) {
		Upload upload = upload(request, account);
		JsonNode json = request.json();
		upload.name = Uploads.rename(upload.name, Fields.text(json, "base_name"));
		upload.description = json.path("description").asString(upload.description);
		happened("content_changed", upload, account);
		return Answer.ok(new Shapes(json(account)).upload(upload));
	}

	private Answer createVersion(Request request, Account account) {
		Upload upload = upload(request, account);
		JsonNode json = request.json();
		StoredFile file = file(json, account);
		upload.name = Uploads.rename(file.name(), Fields.text(json, "base_name"));
		upload.description = json.path("description").asString(upload.description);
		upload.versions
			.add(new Version(account.nextId(), "blob_changed", upload.name, file, account.me(), now(account)));
		happened("blob_changed", upload, account);
		return Answer.created(json(account).url("/uploads/" + upload.id), new Shapes(json(account)).upload(upload));
	}

	private void happened(String action, Upload upload, Account account) {
		if (!action.equals("created")) {
			upload.updatedAt = now(account);
		}
		account.happened(action, upload, upload.updatedAt);
	}

	private static StoredFile file(JsonNode json, Account account) {
		StoredFile file = account.files.unattached(Fields.required(json, "attachable_sgid"));
		if (file == null) {
			throw new AnswerException(Answer.invalid("attachable_sgid", "is not that of a file without a place"));
		}
		return account.files.attach(file);
	}

	private Answer download(Request request, Account account) {
		Upload upload = uploadInBucket(request, account);
		return Storage.redirect(this.baseUrl, account, upload.file(), upload.name);
	}

	private Answer downloadVersion(Request request, Account account) {
		Version version = uploadInBucket(request, account).versions.stream()
			.filter((each) -> each.id() == request.id("version"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
		return Storage.redirect(this.baseUrl, account, version.file(), version.name());
	}

	private static Upload uploadInBucket(Request request, Account account) {
		Upload upload = upload(request, account);
		if (upload.project.id != request.id("bucket")) {
			throw AnswerException.notFound();
		}
		return upload;
	}

	private static Upload upload(Request request, Account account) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.uploads.uploads())
			.filter((upload) -> upload.id == request.id("upload"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * The shapes of files.
	 *
	 * @param json the shapes of what they have in common with other things
	 */
	record Shapes(Bc3Json json) {

		Map<String, @Nullable Object> attachment(StoredFile file) {
			Map<String, @Nullable Object> answer = this.json.attachment(file);
			answer.put("attachable_sgid", file.reference());
			answer.put("status_url", this.json.url("/attachments/" + file.id() + "/status"));
			answer.put("caption", null);
			answer.put("key", file.key());
			return answer;
		}

		Map<String, @Nullable Object> upload(Upload upload) {
			StoredFile file = upload.file();
			String address = this.json.downloadUrl(Bc3Json.path(upload), upload.name);
			Map<String, @Nullable Object> answer = this.json.recording(upload);
			this.json.addDiscussion(answer, upload);
			answer.put("visible_to_clients", upload.isVisibleToClients());
			answer.put("description", upload.description);
			answer.put("description_attachments", this.json.attachments(upload.description));
			answer.put("content_type", file.contentType());
			answer.put("byte_size", file.bytes().length());
			answer.put("width", file.width());
			answer.put("height", file.height());
			answer.put("filename", upload.name);
			answer.put("download_url", address);
			answer.put("app_download_url", address);
			return answer;
		}

		/**
		 * Newest first, as all events of a recording are.
		 */
		List<Map<String, @Nullable Object>> versions(Upload upload) {
			List<Map<String, @Nullable Object>> answer = new ArrayList<>();
			upload.versions.forEach((version) -> answer.add(0, version(upload, version)));
			return answer;
		}

		private Map<String, @Nullable Object> version(Upload upload, Version version) {
			boolean current = version.file() == upload.file();
			String name = current ? upload.name : version.name();
			String address = this.json.downloadUrl(Bc3Json.path(upload) + "/versions/" + version.id(), name);
			return Json.object("id", version.id(), "recording_id", upload.id, "action", version.action(), "details",
					Json.object("notified_recipient_ids", List.of()), "created_at", Bc3Json.time(version.createdAt()),
					"creator", this.json.person(version.creator()), "upload",
					Json.object("content_type", version.file().contentType(), "byte_size",
							version.file().bytes().length(), "filename", name, "download_url", address,
							"app_download_url", address, "current", current));
		}

	}

}
