package io.github.basecamp4j.sample.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.Product;

/**
 * Answers with the account that the page's address names, so that two tabs may work in
 * two accounts.
 */
@Component
class AddressAccountResolver implements AccountResolver {

	@Override
	public @Nullable Long resolveAccountId(Product product, String principalName) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return null;
		}
		Object attribute = request.getAttribute(Place.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		return (attribute instanceof Place place && place.product() == product) ? place.accountId() : null;
	}

}
