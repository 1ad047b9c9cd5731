package io.github.basecamp4j.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

import io.github.basecamp4j.test.Uploads.Attachment;

/**
 * The API of Basecamp 2, as far as tags go. A tag is there as long as an attachment has
 * it, however its name is capitalized.
 */
final class BcxTagsApi extends ApiArea.Bcx {

	private static final Pattern NAME = Pattern.compile(".*/tags/([^/]+?)(?:/attachments)?\\.json");

	BcxTagsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		String attachment = "/projects/{project}/attachments/{attachment}/tags";
		routes.add("POST", attachment + ".json", this::add);
		routes.add("DELETE", attachment + "/{tagName}.json", remove(BcxTagsApi::attachment));
		routes.add("PUT", attachment + "/{tagName}.json", (request, account) -> {
			tagged(request, attachment(request, account));
			return rename(request, inProject(request, account), account);
		});
		routes.add("PUT", "/tags/{tagName}.json",
				(request, account) -> rename(request, everywhere(request, account), account));
		addLists(routes, "/projects/{project}/tags/{tagName}", BcxTagsApi::inProject);
		addLists(routes, "/tags/{tagName}", BcxTagsApi::everywhere);
	}

	private void addLists(GuardedRoutes routes, String path,
			BiFunction<Request, Account, Stream<Attachment>> attachments) {
		routes.add("GET", path + "/attachments.json", (request, account) -> BcxFilesApi.attachments(request,
				tagged(request, attachments.apply(request, account)).stream(), json(account)));
		routes.add("DELETE", path + ".json", remove(attachments));
	}

	private Answer add(Request request, Account account) {
		String name = newName(request);
		return change(List.of(BcxFilesApi.attachment(request, account)), account,
				(attachment) -> attachment.addTag(name));
	}

	private BiFunction<Request, Account, Answer> remove(BiFunction<Request, Account, Stream<Attachment>> attachments) {
		return (request, account) -> change(tagged(request, attachments.apply(request, account)), account,
				(attachment) -> attachment.removeTag(name(request)));
	}

	private Answer rename(Request request, Stream<Attachment> attachments, Account account) {
		String newName = newName(request);
		return change(tagged(request, attachments), account, (attachment) -> {
			attachment.removeTag(name(request));
			attachment.addTag(newName);
		});
	}

	private Answer change(List<Attachment> attachments, Account account, Consumer<Attachment> change) {
		attachments.forEach((attachment) -> {
			change.accept(attachment);
			attachment.updatedAt = now(account);
			attachment.project.updatedAt = attachment.updatedAt;
		});
		return Answer.noContent();
	}

	/**
	 * Return those that have the tag of a path.
	 * @throws AnswerException 404 if there is none
	 */
	private static List<Attachment> tagged(Request request, Stream<Attachment> attachments) {
		List<Attachment> tagged = attachments.filter((attachment) -> attachment.hasTag(name(request))).toList();
		if (tagged.isEmpty()) {
			throw AnswerException.notFound();
		}
		return tagged;
	}

	private static Stream<Attachment> attachment(Request request, Account account) {
		return Stream.of(BcxFilesApi.attachment(request, account));
	}

	private static Stream<Attachment> inProject(Request request, Account account) {
		return BcxApi.project(request, account).uploads.attachments();
	}

	private static Stream<Attachment> everywhere(Request request, Account account) {
		return account.projects.values()
			.stream()
			.filter((project) -> !project.trashed && project.isVisibleTo(account.me()))
			.flatMap((project) -> project.uploads.attachments());
	}

	private static String newName(Request request) {
		return Fields.required(request.json(), "name").strip();
	}

	private static String name(Request request) {
		Matcher path = NAME.matcher(request.uri().getRawPath());
		if (!path.matches()) {
			throw AnswerException.notFound();
		}
		return UriUtils.decode(path.group(1), StandardCharsets.UTF_8).strip();
	}

}
