package io.github.basecamp4j;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.RequestFactories;
import io.github.basecamp4j.http.json.BasecampJson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how the packages may depend on each other and what they may show.
 */
class ArchitectureTests {

	private static final String ROOT = "io.github.basecamp4j";

	private static final String HTTP = ROOT + ".http..";

	private static final String LAUNCHPAD = ROOT + ".launchpad..";

	private static final String TOKENS = ROOT + ".tokens..";

	private static final String BCX = ROOT + ".bcx..";

	private static final String BC3 = ROOT + ".bc3..";

	private static final String WEBHOOKS = ROOT + ".webhooks..";

	private static final String AUTOCONFIGURE = ROOT + ".autoconfigure..";

	private static final String BOOT = "org.springframework.boot..";

	private static final String SECURITY = "org.springframework.security..";

	private static final JavaClasses MAIN_CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@Test
	void rootSeesNoOtherPackage() {
		packageSeesNone(ROOT, ROOT + ".(*)..");
	}

	@Test
	void httpSeesOnlyRoot() {
		packageSeesNone(HTTP, LAUNCHPAD, TOKENS, BCX, BC3, WEBHOOKS, AUTOCONFIGURE);
	}

	@Test
	void engineKnowsNothingOfBasecampsHttp() {
		packageSeesNone(ROOT + ".http.engine", ROOT + ".http");
	}

	@Test
	void jsonSeesNoOtherPartOfHttp() {
		packageSeesNone(ROOT + ".http.json", ROOT + ".http", ROOT + ".http.engine");
	}

	@Test
	void onlyHttpSeesItsPartsSaveForWhatUsersSet() {
		noClasses().that()
			.resideOutsideOfPackage(HTTP)
			.should()
			.dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(ROOT + ".http.engine", ROOT + ".http.json")
				.and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(HttpSettings.class,
						RequestFactories.class, BasecampJson.class))))
			.check(MAIN_CLASSES);
	}

	@Test
	void launchpadSeesOnlyHttpAndRoot() {
		packageSeesNone(LAUNCHPAD, TOKENS, BCX, BC3, WEBHOOKS, AUTOCONFIGURE);
	}

	@Test
	void tokensSeeOnlyHttpAndRoot() {
		packageSeesNone(TOKENS, LAUNCHPAD, BCX, BC3, WEBHOOKS, AUTOCONFIGURE);
	}

	@Test
	void bcxSeesOnlyHttpAndRoot() {
		packageSeesNone(BCX, LAUNCHPAD, TOKENS, BC3, WEBHOOKS, AUTOCONFIGURE);
	}

	@Test
	void bc3SeesOnlyHttpAndRoot() {
		packageSeesNone(BC3, LAUNCHPAD, TOKENS, BCX, WEBHOOKS, AUTOCONFIGURE);
	}

	@Test
	void webhooksSeeOnlyBc3HttpAndRoot() {
		packageSeesNone(WEBHOOKS, LAUNCHPAD, TOKENS, BCX, AUTOCONFIGURE);
	}

	@Test
	void onlyAutoconfigureKnowsSpringBoot() {
		noClasses().that()
			.resideOutsideOfPackage(AUTOCONFIGURE)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(BOOT)
			.check(MAIN_CLASSES);
	}

	@Test
	void onlyLaunchpadTokensAndAutoconfigureKnowSpringSecurity() {
		noClasses().that()
			.resideOutsideOfPackages(LAUNCHPAD, TOKENS, AUTOCONFIGURE)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(SECURITY)
			.check(MAIN_CLASSES);
	}

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN_CLASSES);
	}

	@Test
	void implementationsOverHttpAreHiddenAndFinal() {
		classes().that()
			.haveSimpleNameStartingWith("RestClient")
			.should()
			.bePackagePrivate()
			.andShould()
			.haveModifier(JavaModifier.FINAL)
			.check(MAIN_CLASSES);
	}

	@Test
	void operationsAreInterfacesSaveForTheirImplementations() {
		classes().that()
			.haveSimpleNameEndingWith("Operations")
			.and()
			.haveSimpleNameNotStartingWith("RestClient")
			.and()
			.resideInAnyPackage(BCX, BC3)
			.should()
			.beInterfaces()
			.andShould()
			.bePublic()
			.check(MAIN_CLASSES);
	}

	@Test
	void autoConfigurationsAreFinal() {
		classes().that()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.haveModifier(JavaModifier.FINAL)
			.andShould()
			.bePublic()
			.andShould()
			.resideInAPackage(AUTOCONFIGURE)
			.check(MAIN_CLASSES);
	}

	@Test
	void beanMethodsAreNotPublic() {
		methods().that().areAnnotatedWith(Bean.class).should().notBePublic().check(MAIN_CLASSES);
	}

	@Test
	void packagesAreNullMarked() {
		assertThat(MAIN_CLASSES.stream().map(JavaClass::getPackage).distinct())
			.allSatisfy(
					(javaPackage) -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(javaPackage.getName())
						.isTrue())
			.extracting(JavaPackage::getName)
			.contains(ROOT, ROOT + ".http", ROOT + ".bcx.projects", ROOT + ".bc3.projects");
	}

	private static void packageSeesNone(String seeing, String... seen) {
		noClasses().that()
			.resideInAPackage(seeing)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(seen)
			.check(MAIN_CLASSES);
	}

}
