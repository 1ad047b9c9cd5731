package io.github.basecamp4j.autoconfigure;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.ResolvableType;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

/**
 * Warns of beans of the application that Spring Security uses for Basecamp, too, although
 * they were made for another provider. They are not replaced, since the application may
 * use them as what they are.
 */
final class BasecampTokenClientsCheck implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(BasecampTokenClientsCheck.class);

	private final ListableBeanFactory beanFactory;

	BasecampTokenClientsCheck(ListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public void afterSingletonsInstantiated() {
		check(ResolvableType.forClassWithGenerics(OAuth2AccessTokenResponseClient.class,
				OAuth2AuthorizationCodeGrantRequest.class), "authorizationCode");
		check(ResolvableType.forClassWithGenerics(OAuth2AccessTokenResponseClient.class,
				OAuth2RefreshTokenGrantRequest.class), "refreshToken");
		check(ResolvableType.forClassWithGenerics(OAuth2UserService.class, OAuth2UserRequest.class, OAuth2User.class),
				"userService");
	}

	private void check(ResolvableType type, String method) {
		Object used = this.beanFactory.getBeanProvider(type).getIfUnique();
		if (used == null || !LaunchpadTokenClients.isLaunchpadAware(used)) {
			logger.warn("Spring Security speaks to Launchpad through "
					+ String.join(", ", this.beanFactory.getBeanNamesForType(type))
					+ ", which does not know Launchpad's ways. Let the bean method take a LaunchpadTokenClients, and "
					+ "return launchpadTokenClients." + method + "(what it returns now)");
		}
	}

}
