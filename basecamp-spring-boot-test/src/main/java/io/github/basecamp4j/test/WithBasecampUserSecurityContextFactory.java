package io.github.basecamp4j.test;

import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Makes a user for {@link WithBasecampUser}, and connects it.
 */
final class WithBasecampUserSecurityContextFactory implements WithSecurityContextFactory<WithBasecampUser> {

	private final BasecampServer basecamp;

	WithBasecampUserSecurityContextFactory(BasecampServer basecamp) {
		this.basecamp = basecamp;
	}

	@Override
	public SecurityContext createSecurityContext(WithBasecampUser user) {
		List<GrantedAuthority> authorities = AuthorityUtils.createAuthorityList(user.authorities());
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken
			.authenticated(new User(user.value(), "", authorities), null, authorities));
		this.basecamp.connect(user.value());
		return context;
	}

}
