package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.ResolvableType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Warns when users can log in with Basecamp and with another provider as well, who may
 * give the same name to two people.
 */
final class BasecampLoginCheck implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(BasecampLoginCheck.class);

	private static final ResolvableType USER_SERVICE = ResolvableType.forClassWithGenerics(OAuth2UserService.class,
			OAuth2UserRequest.class, OAuth2User.class);

	private final ListableBeanFactory beanFactory;

	private final BasecampRegistrations registrations;

	BasecampLoginCheck(ListableBeanFactory beanFactory, BasecampRegistrations registrations) {
		this.beanFactory = beanFactory;
		this.registrations = registrations;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!hasLogin() || !hasOwnUserServiceOnly()) {
			return;
		}
		this.beanFactory.getBeanProvider(ClientRegistrationRepository.class).ifUnique((repository) -> {
			if (repository instanceof InMemoryClientRegistrationRepository registrations) {
				check(registrations);
			}
		});
	}

	private void check(InMemoryClientRegistrationRepository repository) {
		List<String> logins = logins(repository, this.registrations::isBasecamp);
		List<String> others = logins(repository, (registration) -> !this.registrations.isBasecamp(registration));
		if (others.isEmpty()) {
			return;
		}
		for (String registrationId : logins) {
			logger.warn("Users can log in with '" + registrationId + "' and with '" + String.join("', '", others)
					+ "'. A login with Basecamp has a bare number for its name, and who has the same name from another "
					+ "provider acts with the same tokens. If users only connect Basecamp, set " + Advice.REGISTRATION
					+ registrationId + ".redirect-uri={baseUrl}/authorize/oauth2/code/" + registrationId
					+ "; else declare an OAuth2UserService bean, launchpadTokenClients.userService(one that puts the "
					+ "provider in front of its names)");
		}
	}

	private boolean hasLogin() {
		return this.beanFactory.getBeanProvider(SecurityFilterChain.class)
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.anyMatch(OAuth2LoginAuthenticationFilter.class::isInstance);
	}

	private boolean hasOwnUserServiceOnly() {
		return List.of(this.beanFactory.getBeanNamesForType(USER_SERVICE)).equals(List.of("basecampUserService"));
	}

	private static List<String> logins(InMemoryClientRegistrationRepository repository,
			Predicate<ClientRegistration> predicate) {
		return StreamSupport.stream(repository.spliterator(), false)
			.filter(BasecampLoginCheck::isLogin)
			.filter(predicate)
			.map(ClientRegistration::getRegistrationId)
			.toList();
	}

	private static boolean isLogin(ClientRegistration registration) {
		String redirectUri = registration.getRedirectUri();
		return redirectUri != null && redirectUri.replace("{action}", "login").contains("/login/oauth2/code/");
	}

}
