package dev.fairway.parity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.fairway.parity.suite.ParitySuite;
import org.junit.jupiter.api.Test;

/** Other builds get the suite alone. */
class PublishedSuiteTest {

  @Test
  void the_suite_needs_nothing_but_the_program_and_junit() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.fairway.parity.suite",
            "dev.fairway.cli..",
            "java..",
            "org.jspecify.annotations",
            "org.junit.jupiter.api..")
        .because("its jar holds no other test, and brings no library along")
        .check(new ClassFileImporter().importPackagesOf(ParitySuite.class));
  }
}
