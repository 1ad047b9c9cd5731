package io.github.basecamp4j.sample.account;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.Product;

/**
 * Answers with the account that the user chose in this session.
 */
@Component
class SessionAccountResolver implements AccountResolver {

	@Override
	public @Nullable Long resolveAccountId(Product product, String principalName) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return null;
		}
		Object chosen = request.getAttribute(ChosenAccount.SESSION_ATTRIBUTE, RequestAttributes.SCOPE_SESSION);
		return (chosen instanceof ChosenAccount account && account.belongsTo(product)) ? account.id() : null;
	}

}
