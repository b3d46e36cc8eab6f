package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.fairway.parity.architecture.offenders.cli.ParsesToml;
import dev.fairway.parity.architecture.offenders.cli.claim.BuildsSql;
import dev.fairway.parity.architecture.offenders.cli.claim.GeneratesJson;
import dev.fairway.parity.architecture.offenders.cli.claim.LoadsYaml;
import dev.fairway.parity.architecture.offenders.cli.claim.ParsesArguments;
import dev.fairway.parity.architecture.offenders.cli.claim.SearchesForADriver;
import dev.fairway.parity.architecture.offenders.cli.claim.TunesPostgres;
import dev.fairway.parity.architecture.offenders.cli.claim.TunesSqlite;
import dev.fairway.parity.architecture.offenders.cli.claim.UsesAnotherLibrary;
import dev.fairway.parity.architecture.offenders.cli.claim.WalksThroughCommits;
import dev.fairway.parity.architecture.offenders.cli.claim.WritesALog;
import dev.fairway.parity.architecture.offenders.dashboard.AnswersByItself;
import dev.fairway.parity.architecture.offenders.dashboard.FillsATemplate;
import dev.fairway.parity.architecture.offenders.terminal.DrawsOnItsOwn;
import java.util.List;

/** Each library has one owner, so that it can be replaced, and is loaded only where needed. */
enum LibraryRule implements Rule {
  SNAKEYAML_IS_KNOWN_TO_THE_GPUAAS_YAML_ADAPTER(
      only(resideInAnyPackage(Places.GPUAAS_YAML), "org.yaml.."), LoadsYaml.class),

  THE_SQLITE_DRIVER_IS_KNOWN_TO_THE_SQLITE_ADAPTER(
      only(resideInAnyPackage(Places.SQLITE), "org.sqlite.."), TunesSqlite.class),

  THE_POSTGRES_DRIVER_IS_KNOWN_TO_THE_POSTGRES_ADAPTER(
      only(resideInAnyPackage(Places.POSTGRES), "org.postgresql.."), TunesPostgres.class),

  SQL_IS_KNOWN_TO_THE_STORES(
      only(
          resideInAnyPackage(Places.JDBC, Places.SQLITE, Places.POSTGRES),
          "java.sql..",
          "javax.sql.."),
      BuildsSql.class),

  JGIT_IS_KNOWN_TO_THE_GIT_ADAPTER(
      only(resideInAnyPackage(Places.GIT), "org.eclipse.jgit.."), WalksThroughCommits.class),

  TOML_IS_KNOWN_TO_THE_CONFIGURATION(
      only(resideInAnyPackage(Places.CLI_CONFIG), "org.tomlj.."), ParsesToml.class),

  PICOCLI_IS_KNOWN_TO_THE_GROUND_FLOOR_OF_THE_COMMAND_LINE(
      only(resideInAnyPackage(Places.CLI_GROUND_FLOOR), "picocli.."), ParsesArguments.class),

  JETTY_IS_KNOWN_TO_ONE_PACKAGE_OF_THE_DASHBOARD(
      only(resideInAnyPackage(Places.DASHBOARD_JETTY), "org.eclipse.jetty.."),
      AnswersByItself.class),

  JTE_IS_KNOWN_TO_THE_PAGES_OF_THE_DASHBOARD(
      only(resideInAnyPackage(Places.DASHBOARD_PAGE, Places.DASHBOARD_TEMPLATE), "gg.jte.."),
      FillsATemplate.class),

  JLINE_IS_KNOWN_TO_ONE_PACKAGE_OF_THE_TERMINAL_AND_TO_WHAT_MEASURES_TEXT(
      only(
          resideInAnyPackage(Places.TERMINAL_JLINE)
              .or(Places.classes("dev.fairway.terminal.text.Glyphs")),
          "org.jline.."),
      DrawsOnItsOwn.class),

  JACKSON_IS_KNOWN_TO_ONE_WRITER_AND_A_FEW_READERS(
      only(
          resideInAnyPackage(Places.GPUAAS_YAML)
              .or(
                  Places.classes(
                      "dev.fairway.cli.Json",
                      "dev.fairway.cli.demo.Check",
                      "dev.fairway.cli.parity.json.JsonReader",
                      "dev.fairway.cli.store.ExportReader")),
          "com.fasterxml.."),
      GeneratesJson.class),

  THERE_ARE_NO_OTHER_LIBRARIES(
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.fairway..",
              "java..",
              "javax.sql..",
              "javax.crypto..",
              "com.fasterxml.jackson.core..",
              "gg.jte..",
              "org.eclipse.jetty..",
              "org.eclipse.jgit..",
              "org.jline..",
              "javax.net.ssl",
              "org.jspecify.annotations",
              "org.postgresql..",
              "org.sqlite..",
              "org.tomlj..",
              "org.yaml.snakeyaml..",
              "picocli..")
          .because("every library costs start-up time and trust: a new one is a decision"),
      UsesAnotherLibrary.class),

  NOTHING_WRITES_A_LOG(
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.util.logging..", "org.slf4j..")
                  .or(Places.classes("java.lang.System$Logger", "java.lang.System$LoggerFinder")))
          .because("the store is the record, and what went wrong is one line for the user"),
      WritesALog.class),

  /** Where a driver's search ends at once, it is handed what it would have searched with. */
  NOTHING_SEARCHES_FOR_CLASSES(
      noClasses()
          .that(not(Places.classes("dev.fairway.adapter.postgres.shortcut.Shortcuts")))
          .should()
          .dependOnClassesThat(
              Places.classes(
                  "java.sql.DriverManager", "java.util.ServiceLoader", "java.lang.ClassLoader"))
          .because("searching the class path is what makes a command start slowly"),
      SearchesForADriver.class);

  private final ArchRule rule;
  private final List<Class<?>> offenders;

  LibraryRule(ArchRule rule, Class<?>... offenders) {
    this.rule = rule;
    this.offenders = List.of(offenders);
  }

  private static ArchRule only(DescribedPredicate<JavaClass> owners, String... library) {
    return noClasses()
        .that(not(owners))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("a library with one owner can be replaced, and is loaded only where it is needed");
  }

  @Override
  public ArchRule rule() {
    return rule;
  }

  @Override
  public List<Class<?>> offenders() {
    return offenders;
  }
}
