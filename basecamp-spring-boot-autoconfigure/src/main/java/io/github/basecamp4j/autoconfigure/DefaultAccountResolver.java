package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.launchpad.AuthorizationOperations;

/**
 * Chooses the account: by the application, by property, or the only one there is.
 */
final class DefaultAccountResolver {

	private final ObjectProvider<AccountResolver> applicationResolvers;

	private final BasecampProperties properties;

	private final ObjectProvider<AuthorizationOperations> authorization;

	DefaultAccountResolver(ObjectProvider<AccountResolver> applicationResolvers, BasecampProperties properties,
			ObjectProvider<AuthorizationOperations> authorization) {
		this.applicationResolvers = applicationResolvers;
		this.properties = properties;
		this.authorization = authorization;
	}

	Long resolveAccountId(Product product, String principalName) {
		Long accountId = this.applicationResolvers.orderedStream()
			.map((resolver) -> resolver.resolveAccountId(product, principalName))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> configuredAccountId(product));
		return (accountId != null) ? accountId : onlyAccountId(product, principalName);
	}

	private @Nullable Long configuredAccountId(Product product) {
		return switch (product) {
			case BCX -> this.properties.bcx().accountId();
			case BC3 -> this.properties.bc3().accountId();
		};
	}

	private Long onlyAccountId(Product product, String principalName) {
		List<Account> accounts = this.authorization.getObject().forPrincipal(principalName).accounts();
		List<Account> candidates = accounts.stream().filter((account) -> account.belongsTo(product)).toList();
		if (candidates.size() == 1) {
			return candidates.get(0).id();
		}
		throw new BasecampAccountException("No account is named for '" + product.code() + "'", accounts);
	}

}
