package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Campfire.Line;
import io.github.basecamp4j.test.StoredFiles.StoredFile;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * The API of Basecamp 3, 4 and 5, as far as it lists the files of all active projects:
 * uploads, documents, files in texts and files in campfires, the latest first.
 */
final class Bc3EverythingFilesApi extends ApiArea.Bc3 {

	Bc3EverythingFilesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/files.json?", this::files);
	}

	private Answer files(Request request, Account account) {
		String kind = request.query().getOrDefault("kind", "all");
		List<String> people = request.values("people_ids[]");
		Bc3Json json = json(account);
		return this.page.of(request,
				Bc3EverythingApi.live(account)
					.filter((recording) -> people.isEmpty() || people.contains(Long.toString(recording.creator.id)))
					.flatMap((recording) -> files(recording, json))
					.filter((file) -> file.isOf(kind))
					.sorted(Comparator.comparing(File::recording, Bc3Page.order(Map.of()))),
				(file) -> file.json(json));
	}

	private static Stream<File> files(Recording recording, Bc3Json json) {
		Stream<File> own = (recording instanceof Upload || recording instanceof Document)
				? Stream.of(new File(recording, null)) : Stream.empty();
		Stream<StoredFile> attached = (recording instanceof Line line && line.file != null) ? Stream.of(line.file)
				: json.files(recording.text());
		return Stream.concat(own, attached.map((file) -> new File(recording, file)));
	}

	/**
	 * A file.
	 *
	 * @param recording what it is, or what it is attached to
	 * @param attachment what is attached, {@code null} if the recording itself is the
	 * file
	 */
	private record File(Recording recording, @Nullable StoredFile attachment) {

		boolean isOf(String kind) {
			String type = contentType();
			return switch (kind) {
				case "images" -> type.startsWith("image/");
				case "pdfs" -> type.equals("application/pdf");
				case "videos" -> type.startsWith("video/");
				case "documents" -> type.startsWith("text/") || type.startsWith("application/vnd.")
						|| type.equals("application/msword");
				default -> true;
			};
		}

		private String contentType() {
			if (this.attachment != null) {
				return this.attachment.contentType();
			}
			return (this.recording instanceof Upload upload) ? upload.file().contentType() : "text/html";
		}

		Map<String, @Nullable Object> json(Bc3Json json) {
			if (this.attachment != null) {
				return attached(this.attachment, json);
			}
			return (this.recording instanceof Upload upload) ? new Bc3UploadsApi.Shapes(json).upload(upload)
					: json.document((Document) this.recording);
		}

		private Map<String, @Nullable Object> attached(StoredFile file, Bc3Json json) {
			Map<String, @Nullable Object> shape = json.attachment(file);
			return Json.object("id", file.id(), "status", this.recording.status, "created_at",
					Bc3Json.time(this.recording.createdAt), "updated_at", Bc3Json.time(this.recording.updatedAt),
					"title", file.name(), "type", "Attachment", "app_url", json.appUrl(this.recording), "parent",
					json.parent(this.recording), "bucket", Bc3Json.bucket(this.recording.project), "creator",
					json.person(this.recording.creator), "attachable_sgid", file.reference(), "content_type",
					file.contentType(), "byte_size", file.bytes().length(), "filename", file.name(), "download_url",
					shape.get("download_url"), "app_download_url", shape.get("download_url"), "width", file.width(),
					"height", file.height());
		}

	}

}
