package io.github.basecamp4j.sample.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The sample has a login of its own; Basecamp is connected to its users. Scripts get 401
 * where a browser would be sent to a login page or to Launchpad.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SecurityConfiguration.class);

	static final RequestMatcher SCRIPT = new RequestHeaderRequestMatcher("X-Requested-With", "XMLHttpRequest");

	private static final RequestMatcher SIGNING_IN_OR_OUT = new OrRequestMatcher(
			PathPatternRequestMatcher.pathPattern("/login"), PathPatternRequestMatcher.pathPattern("/logout"));

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, ClientRegistrationRepository registrations,
			@Value("${basecamp.launchpad.base-url}") String launchpad) {
		RequestCache requestCache = new UnsentFormRequestCache();
		return http
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/login", "/error", "/app.css", "/app.js", "/webjars/**")
						.permitAll()
						.anyRequest()
						.authenticated())
			.formLogin((login) -> login.loginPage("/login"))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signedOut"))
			.oauth2Client((client) -> client.authorizationCodeGrant(
					(grant) -> grant.authorizationRequestResolver(new KnownRegistrations(registrations))
						.authorizationRedirectStrategy(redirectUnlessScript())))
			.requestCache((cache) -> cache.requestCache(requestCache))
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(keepingForms(requestCache))
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), SCRIPT))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(contentSecurityPolicy(launchpad)))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

	@Bean
	InMemoryUserDetailsManager users(SecurityProperties properties) {
		SecurityProperties.User user = properties.getUser();
		if (user.isPasswordGenerated()) {
			logger.info("Sign in as {} with password {}", user.getName(), user.getPassword());
		}
		return new InMemoryUserDetailsManager(
				User.withUsername(user.getName()).password("{noop}" + user.getPassword()).build());
	}

	/**
	 * A form of an earlier session has a wrong token. What its own pages sent is shown
	 * again, instead of being lost; browsers say where a form comes from. Signing in and
	 * out begins anew: no password is kept.
	 */
	private static AccessDeniedHandler keepingForms(RequestCache requestCache) {
		AccessDeniedHandler others = new AccessDeniedHandlerImpl();
		return (request, response, denied) -> {
			if (!(denied instanceof CsrfException) || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
					|| SCRIPT.matches(request)) {
				others.handle(request, response, denied);
			}
			else if (SIGNING_IN_OR_OUT.matches(request)) {
				response.sendRedirect(request.getContextPath() + "/");
			}
			else {
				requestCache.saveRequest(request, response);
				response.sendRedirect(request.getContextPath() + UnsentFormRequestCache.PATH);
			}
		};
	}

	private static RedirectStrategy redirectUnlessScript() {
		RedirectStrategy redirect = new DefaultRedirectStrategy();
		return (request, response, url) -> {
			if (SCRIPT.matches(request)) {
				response.sendError(HttpStatus.UNAUTHORIZED.value());
			}
			else {
				redirect.sendRedirect(request, response, url);
			}
		};
	}

	/**
	 * Launchpad is a target of forms, because signing in may end there: browsers apply
	 * {@code form-action} to the redirects that follow a form, too.
	 */
	private static String contentSecurityPolicy(String launchpad) {
		return "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; "
				+ "form-action 'self' " + launchpad;
	}

}
