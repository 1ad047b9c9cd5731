package io.github.basecamp4j.autoconfigure;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.AccountVerifier;
import io.github.basecamp4j.http.BasecampApi;

/**
 * Chooses the account: by the application's resolver, else by property, else the only one
 * there is. Not a bean, so that the application's resolver is the only one.
 */
final class DefaultAccountResolver implements AccountResolver, AccountVerifier {

	private final Supplier<List<AccountResolver>> applicationResolvers;

	private final BasecampProperties properties;

	private final BasecampConnectionDetails connectionDetails;

	private final KnownAccounts knownAccounts;

	DefaultAccountResolver(ObjectProvider<AccountResolver> applicationResolvers, BasecampProperties properties,
			BasecampConnectionDetails connectionDetails, KnownAccounts knownAccounts) {
		this.applicationResolvers = SingletonSupplier.of(() -> applicationResolvers.orderedStream().toList());
		this.properties = properties;
		this.connectionDetails = connectionDetails;
		this.knownAccounts = knownAccounts;
	}

	@Override
	public Long resolveAccountId(Product product, String principalName) {
		for (AccountResolver resolver : this.applicationResolvers.get()) {
			Long accountId = resolver.resolveAccountId(product, principalName);
			if (accountId != null) {
				return accountId;
			}
		}
		Long accountId = configuredAccountId(product);
		return (accountId != null) ? accountId : onlyAccountId(product, principalName);
	}

	@Override
	public void verifyAccountId(Product product, String principalName, long accountId) {
		if (!canBeVerified(product)) {
			return;
		}
		List<Account> accounts = this.knownAccounts.getFresh(principalName);
		if (accounts.stream().noneMatch((account) -> account.id() == accountId && account.belongsTo(product))) {
			throw new BasecampAccountResolutionException(
					AccountAdvice.wrongAccount(product, principalName, accountId, accounts), accounts);
		}
	}

	private @Nullable Long configuredAccountId(Product product) {
		return switch (product) {
			case BCX -> this.properties.bcx().accountId();
			case BC3 -> this.properties.bc3().accountId();
		};
	}

	private Long onlyAccountId(Product product, String principalName) {
		List<Account> accounts = this.knownAccounts.get(principalName);
		List<Account> candidates = accounts.stream().filter((account) -> account.belongsTo(product)).toList();
		if (candidates.size() == 1) {
			return candidates.get(0).id();
		}
		throw new BasecampAccountResolutionException(AccountAdvice.noOnlyAccount(product, principalName, accounts),
				accounts);
	}

	/**
	 * The real Launchpad knows nothing of the tokens of a stand-in.
	 */
	private boolean canBeVerified(Product product) {
		URI baseUrl = (product == Product.BCX) ? this.connectionDetails.getBcxBaseUrl()
				: this.connectionDetails.getBc3BaseUrl();
		boolean standIn = !baseUrl.equals(BasecampApi.BCX_BASE_URL) && !baseUrl.equals(BasecampApi.BC3_BASE_URL);
		return !standIn || !this.connectionDetails.getLaunchpadBaseUrl().equals(BasecampApi.LAUNCHPAD_BASE_URL);
	}

}
