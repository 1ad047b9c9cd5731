package io.github.basecamp4j.test;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The authorization server: consent, codes, tokens, and who somebody is. Understands the
 * standard words and Launchpad's older ones, and answers each in its own shape.
 */
final class Launchpad {

	private static final Set<String> LOOPBACK_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

	private final URI baseUrl;

	private final SignedTokens tokens;

	private final ApiGuard guard;

	private final Directory directory;

	private final Clock clock;

	private final Set<String> usedCodes = new HashSet<>();

	Launchpad(URI baseUrl, SignedTokens tokens, ApiGuard guard, Directory directory, Clock clock) {
		this.baseUrl = baseUrl;
		this.tokens = tokens;
		this.guard = guard;
		this.directory = directory;
		this.clock = clock;
	}

	void addTo(Router router) {
		router.add("GET", "/authorization/new", this::consent);
		router.add("POST", "/authorization/new", this::decide);
		router.add("POST", "/authorization/token", this::token);
		router.add("GET", "/authorization.json", this::authorization);
	}

	private Answer consent(Request request) {
		Map<String, String> query = request.query();
		String complaint = complaint(query);
		return (complaint != null) ? Answer.html(400, ConsentPage.refusal(complaint))
				: Answer.html(200, ConsentPage.question(query, this.directory));
	}

	private static @Nullable String complaint(Map<String, String> query) {
		if (!BasecampServer.CLIENT_ID.equals(query.get("client_id"))) {
			return "No application has this client_id.";
		}
		if (!"code".equals(query.get("response_type")) && !"web_server".equals(query.get("type"))) {
			return "Neither response_type=code nor type=web_server was asked for.";
		}
		return isLoopback(query.getOrDefault("redirect_uri", "")) ? null
				: "The redirect_uri is not an http address on this machine.";
	}

	private static boolean isLoopback(String redirectUri) {
		try {
			URI uri = URI.create(redirectUri);
			return "http".equals(uri.getScheme()) && LOOPBACK_HOSTS.contains(String.valueOf(uri.getHost()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private Answer decide(Request request) {
		Map<String, String> form = request.form();
		String complaint = complaint(form);
		if (complaint != null) {
			return Answer.html(400, ConsentPage.refusal(complaint));
		}
		String redirectUri = form.getOrDefault("redirect_uri", "");
		String parameter = "allow".equals(form.get("decision")) ? "code=" + encode(code(form, redirectUri))
				: "error=access_denied";
		String state = form.getOrDefault("state", "");
		return Answer.redirect(redirectUri + (redirectUri.contains("?") ? "&" : "?") + parameter
				+ (state.isEmpty() ? "" : "&state=" + encode(state)));
	}

	private String code(Map<String, String> form, String redirectUri) {
		return this.tokens.issue(new SignedTokens.Claims(SignedTokens.Kind.CODE,
				this.clock.instant().plus(SignedTokens.Kind.CODE.life()),
				Map.of("redirect_uri", redirectUri, "code_challenge", form.getOrDefault("code_challenge", ""))));
	}

	private Answer token(Request request) {
		Map<String, String> form = request.form();
		if (!BasecampServer.CLIENT_ID.equals(form.get("client_id"))
				|| !BasecampServer.CLIENT_SECRET.equals(form.get("client_secret"))) {
			return Answer.error(401, "invalid_client");
		}
		String grant = form.getOrDefault("grant_type", form.getOrDefault("type", ""));
		return switch (grant) {
			case "authorization_code", "web_server" -> exchange(form, grant);
			case "refresh_token", "refresh" -> refresh(form, grant);
			default -> Answer.error(400, "unsupported_grant_type");
		};
	}

	private Answer exchange(Map<String, String> form, String grant) {
		String code = form.getOrDefault("code", "");
		SignedTokens.Claims claims = this.tokens.read(SignedTokens.Kind.CODE, code);
		if (claims == null || !this.usedCodes.add(code)
				|| !form.getOrDefault("redirect_uri", "").equals(claims.context().get("redirect_uri"))
				|| !provesPossession(claims.context().getOrDefault("code_challenge", ""),
						form.getOrDefault("code_verifier", ""))) {
			return Answer.error(400, "invalid_grant");
		}
		Map<String, Object> answer = accessToken(grant, null);
		answer.put("refresh_token", this.tokens.issue(SignedTokens.Kind.REFRESH, (String) null));
		return Answer.ok(answer);
	}

	private static boolean provesPossession(String challenge, String verifier) {
		if (challenge.isEmpty()) {
			return true;
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return challenge.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Answer refresh(Map<String, String> form, String grant) {
		SignedTokens.Claims claims = this.tokens.read(SignedTokens.Kind.REFRESH,
				form.getOrDefault("refresh_token", ""));
		return (claims == null) ? Answer.error(400, "authorization_expired")
				: Answer.ok(accessToken(grant, claims.principal()));
	}

	private Map<String, Object> accessToken(String grant, @Nullable String principal) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("access_token", this.tokens.issue(SignedTokens.Kind.ACCESS, principal));
		if (!grant.equals("web_server") && !grant.equals("refresh")) {
			answer.put("token_type", "Bearer");
		}
		answer.put("expires_in", SignedTokens.Kind.ACCESS.life().toSeconds());
		return answer;
	}

	private Answer authorization(Request request) {
		SignedTokens.Claims claims = this.guard.checkToken(request);
		Directory.Identity identity = this.directory.identity(claims.principal());
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("expires_at", DateTimeFormatter.ISO_OFFSET_DATE_TIME
			.format(claims.expiresAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
		answer.put("identity", Json.object("id", identity.id(), "first_name", identity.firstName(), "last_name",
				identity.lastName(), "email_address", identity.emailAddress()));
		answer.put("accounts", accounts());
		return Answer.ok(answer);
	}

	private List<Map<String, @Nullable Object>> accounts() {
		return this.directory.accounts()
			.stream()
			.map((account) -> Json.object("product", account.product, "id", account.id, "name", account.name, "href",
					this.baseUrl + "/" + account.id + (account.product.equals("bcx") ? "/api/v1" : ""), "app_href",
					this.baseUrl + "/" + account.id))
			.toList();
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
