package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * The API of Basecamp 3, 4 and 5, as far as it goes for an account as a whole.
 */
final class Bc3AccountApi extends ApiArea.Bc3 {

	private static final long MAX_LOGO = 5 * 1024 * 1024;

	/**
	 * What a form adds to a file at most.
	 */
	private static final long MAX_FRAME = 8 * 1024;

	private static final Set<String> LOGO_TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp",
			"image/avif", "image/heic");

	Bc3AccountApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/account.json?", (request, account) -> Answer.ok(account(account)));
		routes.add("PUT", "/account/name.json?", this::rename);
		routes.addFile("PUT", "/account/logo.json?", this::updateLogo);
		routes.add("DELETE", "/account/logo.json?", (request, account) -> setLogo(null, account));
	}

	/**
	 * A blank name is answered with 400, not with 422.
	 */
	private Answer rename(Request request, Account account) {
		String name = Fields.text(request.json(), "name");
		if (name == null || name.isBlank()) {
			return Answer.error(400, "The name can't be blank");
		}
		account.name = name;
		account.profile.updatedAt = now(account);
		return Answer.ok(account(account));
	}

	private Answer updateLogo(Request request, Account account) {
		if (request.body().length() > MAX_LOGO + MAX_FRAME) {
			return Answer.invalid("logo", "is too large");
		}
		FormFile logo = FormFile.find(request, "logo");
		if (logo == null) {
			return Answer.invalid("logo", "can't be blank");
		}
		if (logo.bytes().length > MAX_LOGO) {
			return Answer.invalid("logo", "is too large");
		}
		if (!LOGO_TYPES.contains(logo.contentType())) {
			return Answer.invalid("logo", "is no image");
		}
		return setLogo(account.files.attach(account.files.add(account.nextId(), Uploads.name(logo.name()),
				logo.contentType(), Bytes.of(logo.bytes()))), account);
	}

	private Answer setLogo(@Nullable StoredFile logo, Account account) {
		account.profile.logo = logo;
		account.profile.updatedAt = now(account);
		return Answer.noContent();
	}

	private Map<String, @Nullable Object> account(Account account) {
		Map<String, @Nullable Object> answer = Json.object("id", account.id, "name", account.name, "owner_name",
				account.owner().name, "active", true, "created_at", Bc3Json.time(account.owner().createdAt),
				"updated_at", Bc3Json.time(account.profile.updatedAt(account)), "trial", false, "trial_ends_on", null,
				"frozen", false, "paused", false, "limits",
				Json.object("can_create_projects", true, "can_pin_projects", true, "can_create_users", true,
						"can_upload_files", true),
				"subscription",
				Json.object("short_name", "pro_unlimited", "proper_name", "Pro Unlimited", "project_limit", null,
						"teams", true, "clients", true, "templates", true, "logo", true, "timesheet", true),
				"settings", Json.object("company_hq_enabled", true, "teams_enabled", true, "projects_enabled", true));
		StoredFile logo = account.profile.logo;
		if (logo != null) {
			answer.put("logo", Json.object("url", Storage.address(this.baseUrl, account, logo, logo.name())));
		}
		return answer;
	}

}
