package io.github.basecamp4j.sample.accounts;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.launchpad.AuthorizationOperations;

/**
 * Reads product and account from the addresses of pages. Asks Launchpad for the user's
 * accounts once a session, and again for one that was not among them.
 */
@Component
class PlaceInterceptor implements HandlerInterceptor {

	private final AuthorizationOperations authorization;

	PlaceInterceptor(AuthorizationOperations authorization) {
		this.authorization = authorization;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		if (variables instanceof Map<?, ?> map && map.get("account") instanceof String account) {
			Product product = request.getServletPath().startsWith("/bc3/") ? Product.BC3 : Product.BCX;
			request.setAttribute(Place.ATTRIBUTE, place(request, product, account));
		}
		return true;
	}

	private Place place(HttpServletRequest request, Product product, String accountId) {
		Object remembered = request.getSession().getAttribute(KnownAccounts.ATTRIBUTE);
		Account account = (remembered instanceof KnownAccounts known) ? known.find(product, accountId) : null;
		if (account == null) {
			KnownAccounts known = new KnownAccounts(this.authorization.accounts());
			request.getSession().setAttribute(KnownAccounts.ATTRIBUTE, known);
			account = known.find(product, accountId);
		}
		if (account == null) {
			throw new UnknownAccountException(accountId);
		}
		return Place.of(product, account);
	}

	/**
	 * The accounts that the user can open.
	 *
	 * @param accounts the accounts
	 */
	record KnownAccounts(List<Account> accounts) implements Serializable {

		static final String ATTRIBUTE = "accounts";

		@Nullable Account find(Product product, String id) {
			return this.accounts.stream()
				.filter((account) -> Long.toString(account.id()).equals(id) && account.belongsTo(product))
				.findFirst()
				.orElse(null);
		}

	}

}
