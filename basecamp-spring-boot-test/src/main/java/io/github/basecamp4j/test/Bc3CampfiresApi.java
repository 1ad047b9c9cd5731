package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Campfire.Line;
import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * The API of Basecamp 3, 4 and 5, as far as campfires go.
 */
final class Bc3CampfiresApi extends ApiArea.Bc3 {

	Bc3CampfiresApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/chats.json?", this::campfires);
		routes.add("GET", "/chats/{chat}.json?",
				(request, account) -> Answer.ok(campfire(chat(request, account), json(account))));
		routes.add("GET", "/chats/{chat}/lines.json?", this::lines);
		routes.add("POST", "/chats/{chat}/lines.json?", this::createLine);
		routes.add("GET", "/chats/{chat}/lines/{line}.json?",
				(request, account) -> Answer.ok(line(line(request, account), json(account))));
		routes.add("PUT", "/chats/{chat}/lines/{line}.json?", this::updateLine);
		routes.add("DELETE", "/chats/{chat}/lines/{line}.json?", this::deleteLine);
		routes.add("GET", "/chats/{chat}/uploads.json?", this::uploads);
		routes.addFile("POST", "/chats/{chat}/uploads.json?", this::createUpload);
	}

	private Answer campfires(Request request, Account account) {
		return this.page.of(request,
				account.projects.values()
					.stream()
					.filter((project) -> project.status().equals("active"))
					.flatMap((project) -> project.dock.tools(Tool.Kind.CHAT))
					.filter((chat) -> chat.enabled),
				(chat) -> campfire(chat, json(account)));
	}

	private Answer lines(Request request, Account account) {
		return lines(request, account, (line) -> true);
	}

	private Answer uploads(Request request, Account account) {
		return lines(request, account, (line) -> line.file != null);
	}

	private Answer lines(Request request, Account account, Predicate<Line> kind) {
		Tool chat = chat(request, account);
		return this.page.of(request,
				chat.project.campfire.lines()
					.filter((line) -> line.chat == chat && line.isActive())
					.filter(kind)
					.sorted(Bc3Page.order(request.query())),
				(line) -> line(line, json(account)));
	}

	private Answer createLine(Request request, Account account) {
		Tool chat = chat(request, account);
		JsonNode json = request.json();
		Line line = account.addLine(chat.project, Fields.required(json, "content"),
				json.path("content_type").asString("").equals("text/html"), account.me(), now(account));
		line.chat = chat;
		account.happened("created", line, line.createdAt);
		return Answer.created(json(account).url(line), line(line, json(account)));
	}

	private Answer createUpload(Request request, Account account) {
		Tool chat = chat(request, account);
		String name = request.query().getOrDefault("name", "");
		if (name.isBlank()) {
			return Answer.invalid("name", "can't be blank");
		}
		Line line = account.addLine(chat.project, "", false, account.me(), now(account));
		line.chat = chat;
		line.file = account.files.attach(account.files.add(account.nextId(), Uploads.name(name),
				request.header("Content-Type"), request.body()));
		account.happened("created", line, line.createdAt);
		return Answer.created(json(account).url(line), line(line, json(account)));
	}

	private Answer updateLine(Request request, Account account) {
		Line line = line(request, account);
		requireRight(account.me() == line.creator);
		if (line.file != null) {
			return Answer.invalid("content", "can't be given to a file");
		}
		line.content = Fields.required(request.json(), "content");
		line.rich = true;
		line.updatedAt = now(account);
		account.happened("content_changed", line, line.updatedAt);
		return Answer.noContent();
	}

	private Answer deleteLine(Request request, Account account) {
		Line line = line(request, account);
		Person me = account.me();
		requireRight(me == line.creator || me.admin);
		line.project.campfire.remove(line);
		line.status = "trashed";
		account.happened("deleted", line, now(account));
		return Answer.noContent();
	}

	private static void requireRight(boolean right) {
		if (!right) {
			throw new AnswerException(Answer.error(403, "This line is somebody else's"));
		}
	}

	private static Map<String, @Nullable Object> campfire(Tool chat, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(chat);
		answer.put("subscription_url", json.url("/recordings/" + chat.id + "/subscription"));
		answer.put("topic", chat.title());
		answer.put("lines_url", json.url("/chats/" + chat.id + "/lines"));
		answer.put("files_url", json.url("/chats/" + chat.id + "/uploads"));
		return answer;
	}

	private static Map<String, @Nullable Object> line(Line line, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(line);
		answer.remove("position");
		json.addBoosts(answer, line);
		StoredFile file = line.file;
		if (file == null) {
			answer.put("content", line.content);
			return answer;
		}
		answer.put("attachments",
				List.of(Json.object("title", file.name(), "url", answer.get("url"), "filename", file.name(),
						"content_type", file.contentType(), "byte_size", file.bytes().length(), "download_url",
						json.attachment(file).get("download_url"))));
		return answer;
	}

	static Tool chat(Request request, Account account) {
		return account.tool(Tool.Kind.CHAT, request.id("chat"));
	}

	private static Line line(Request request, Account account) {
		Line line = account.recording(Line.class, request.id("line"));
		if (line.chat != chat(request, account)) {
			throw AnswerException.notFound();
		}
		return line;
	}

}
