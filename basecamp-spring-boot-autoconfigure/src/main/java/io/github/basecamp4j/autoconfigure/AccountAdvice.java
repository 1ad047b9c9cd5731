package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.stream.Collectors;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;

/**
 * Says which accounts could be meant, ready to paste.
 */
final class AccountAdvice {

	private AccountAdvice() {
	}

	static String noOnlyAccount(Product product, String principalName, List<Account> accounts) {
		if (accounts.stream().anyMatch((account) -> account.belongsTo(product))) {
			return "Principal '%s' can open several accounts of %s. %s".formatted(principalName, name(product),
					candidates(product, accounts));
		}
		return "Principal '%s' can open no account of %s.%s".formatted(principalName, name(product),
				others(product, accounts));
	}

	static String wrongAccount(Product product, String principalName, long accountId, List<Account> accounts) {
		String message = "Account %d is none of %s that principal '%s' can open.".formatted(accountId, name(product),
				principalName);
		if (accounts.stream().anyMatch((account) -> account.belongsTo(product))) {
			message += " " + candidates(product, accounts);
		}
		return message + others(product, accounts);
	}

	private static String candidates(Product product, List<Account> accounts) {
		return "Name one with forAccount(id), by an AccountResolver bean, or in the configuration:\n"
				+ accounts.stream()
					.filter((account) -> account.belongsTo(product))
					.map((account) -> "\n    # %s\n    basecamp.%s.account-id=%d".formatted(printable(account.name()),
							product.code(), account.id()))
					.collect(Collectors.joining());
	}

	private static String others(Product product, List<Account> accounts) {
		Product other = (product == Product.BCX) ? Product.BC3 : Product.BCX;
		String others = accounts.stream()
			.filter((account) -> account.belongsTo(other))
			.map((account) -> "\n    %d %s".formatted(account.id(), printable(account.name())))
			.collect(Collectors.joining());
		return others.isEmpty() ? "" : "\nFor these accounts of %s use the package io.github.basecamp4j.%s:\n%s"
			.formatted(name(other), other.code(), others);
	}

	private static String name(Product product) {
		return switch (product) {
			case BCX -> "Basecamp 2 (bcx)";
			case BC3 -> "Basecamp 3, 4 or 5 (bc3)";
		};
	}

	private static String printable(String name) {
		return name.replaceAll("\\p{Cntrl}+", " ").strip();
	}

}
