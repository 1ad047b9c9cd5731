package io.github.basecamp4j.autoconfigure;

import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.tokens.AuthorizedClientAccessTokenProvider;

/**
 * Warns when Spring Security saves tokens in the HTTP session, where operations, which
 * work off a request as well, do not look: users would be sent to Launchpad again and
 * again.
 */
final class BasecampSessionCheck implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(BasecampSessionCheck.class);

	private final ListableBeanFactory beanFactory;

	private final ObjectProvider<AccessTokenProvider> accessTokens;

	BasecampSessionCheck(ListableBeanFactory beanFactory, ObjectProvider<AccessTokenProvider> accessTokens) {
		this.beanFactory = beanFactory;
		this.accessTokens = accessTokens;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!(this.accessTokens.getIfUnique() instanceof AuthorizedClientAccessTokenProvider)) {
			return;
		}
		Map<String, OAuth2AuthorizedClientRepository> repositories = this.beanFactory
			.getBeansOfType(OAuth2AuthorizedClientRepository.class, false, false);
		repositories.forEach((name, repository) -> {
			if (repository instanceof HttpSessionOAuth2AuthorizedClientRepository) {
				logger.warn("The bean '" + name + "' keeps tokens in the HTTP session, where Basecamp's operations do "
						+ "not find them: users would be sent to Launchpad for ever. Let it return new "
						+ "AuthenticatedPrincipalOAuth2AuthorizedClientRepository(the OAuth2AuthorizedClientService "
						+ "bean)");
			}
		});
	}

}
