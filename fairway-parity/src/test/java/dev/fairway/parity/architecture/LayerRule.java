package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.fairway.cli.Command;
import dev.fairway.parity.architecture.offenders.adapter.git.ReadsATable;
import dev.fairway.parity.architecture.offenders.adapter.gpuaasyaml.LooksIntoAnotherAdapter;
import dev.fairway.parity.architecture.offenders.adapter.jdbc.CallsAUseCase;
import dev.fairway.parity.architecture.offenders.adapter.postgres.OpensAFile;
import dev.fairway.parity.architecture.offenders.adapter.process.AsksTheRepository;
import dev.fairway.parity.architecture.offenders.adapter.sqlite.PrintsAnAnswer;
import dev.fairway.parity.architecture.offenders.cli.claim.ClaimsForAnotherCommand;
import dev.fairway.parity.architecture.offenders.cli.claim.DecidesInATransaction;
import dev.fairway.parity.architecture.offenders.cli.claim.OpensAStore;
import dev.fairway.parity.architecture.offenders.cli.claim.TestsTheProgram;
import dev.fairway.parity.architecture.offenders.cli.config.ReadsFromTheCall;
import dev.fairway.parity.architecture.offenders.dashboard.AsksTheCommandLine;
import dev.fairway.parity.architecture.offenders.dashboard.LooksIntoTheStore;
import dev.fairway.parity.architecture.offenders.domain.WritesAFile;
import dev.fairway.parity.architecture.offenders.port.store.FollowsAUseCase;
import dev.fairway.parity.architecture.offenders.port.store.HandsOutAStream;
import dev.fairway.parity.architecture.offenders.round.Hither;
import dev.fairway.parity.architecture.offenders.round.there.Thither;
import dev.fairway.parity.architecture.offenders.terminal.CountsTasksByItself;
import dev.fairway.parity.architecture.offenders.terminal.SpeaksLikeTheDashboard;
import dev.fairway.parity.architecture.offenders.usecase.ReadsAFile;
import java.util.List;

/** Who may know whom: domain, then ports, then adapters, then the command line. */
enum LayerRule implements Rule {
  THE_DOMAIN_KNOWS_ONLY_ITSELF_AND_PLAIN_JAVA(
      classes()
          .that()
          .resideInAPackage(Places.DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  Places.DOMAIN,
                  "java.lang",
                  "java.time",
                  "java.util",
                  "java.util.function",
                  "java.util.regex",
                  "java.util.stream",
                  "org.jspecify.annotations"))
          .because("rules that touch nothing are the same for every store and every surface"),
      WritesAFile.class),

  PORTS_KNOW_ONLY_THE_DOMAIN_AND_PLAIN_JAVA(
      classes()
          .that()
          .resideInAPackage(Places.PORT)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      Places.DOMAIN,
                      Places.PORT,
                      "java.lang",
                      "java.time",
                      "java.util",
                      "java.util.function",
                      "org.jspecify.annotations")
                  .or(Places.classes("java.nio.file.Path")))
          .because("a port says what is needed, and leaves open what provides it"),
      FollowsAUseCase.class,
      HandsOutAStream.class),

  USE_CASES_KNOW_ONLY_PORTS_AND_THE_DOMAIN(
      classes()
          .that()
          .resideInAPackage(Places.USE_CASE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      Places.DOMAIN,
                      Places.PORT,
                      Places.USE_CASE,
                      "java.lang",
                      "java.time",
                      "java.time.temporal",
                      "java.util",
                      "java.util.function",
                      "org.jspecify.annotations")
                  .or(Places.classes("java.nio.file.Path")))
          .because("an activity is the same whichever adapters are plugged in"),
      ReadsAFile.class),

  THE_JDBC_ADAPTER_KNOWS_NO_USE_CASE_AND_NO_OTHER_ADAPTER(
      adapter(Places.JDBC, "java.sql..", "javax.sql.."), CallsAUseCase.class),

  THE_SQLITE_ADAPTER_BUILDS_ON_THE_JDBC_ADAPTER_ONLY(
      adapter(Places.SQLITE, Places.JDBC, "java.sql..", "javax.sql..", "org.sqlite.."),
      PrintsAnAnswer.class),

  THE_POSTGRES_ADAPTER_BUILDS_ON_THE_JDBC_ADAPTER_ONLY(
      adapter(
          Places.POSTGRES,
          Places.JDBC,
          "java.sql..",
          "javax.sql..",
          "javax.net.ssl",
          "org.postgresql.."),
      OpensAFile.class),

  THE_GIT_ADAPTER_KNOWS_NO_USE_CASE_AND_NO_OTHER_ADAPTER(
      adapter(Places.GIT, "org.eclipse.jgit.."), ReadsATable.class),

  THE_GPUAAS_YAML_ADAPTER_KNOWS_NO_USE_CASE_AND_NO_OTHER_ADAPTER(
      adapter(Places.GPUAAS_YAML, "com.fasterxml.jackson.core..", "org.yaml.snakeyaml.."),
      LooksIntoAnotherAdapter.class),

  THE_PROCESS_ADAPTER_KNOWS_NO_USE_CASE_AND_NO_OTHER_ADAPTER(
      adapter(Places.PROCESS), AsksTheRepository.class),

  ONLY_THE_WIRING_NAMES_ADAPTERS(
      noClasses()
          .that()
          .resideInAPackage(Places.ROOT + "..")
          .and(not(resideInAPackage(Places.ADAPTER)))
          .and(
              not(
                  Places.classes(
                      "dev.fairway.cli.Backends",
                      "dev.fairway.cli.PostgresBackend",
                      "dev.fairway.cli.Repositories",
                      "dev.fairway.cli.Workspace")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Places.ADAPTER)
          .because("a store or a file format is chosen in one place"),
      OpensAStore.class),

  THE_DASHBOARD_KNOWS_USE_CASES_AND_NO_OTHER_SURFACE(
      classes()
          .that()
          .resideInAPackage(Places.DASHBOARD)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  Places.DASHBOARD,
                  Places.DOMAIN,
                  Places.PORT,
                  Places.USE_CASE,
                  "java..",
                  "javax.crypto..",
                  "gg.jte..",
                  "org.eclipse.jetty..",
                  "org.jspecify.annotations"))
          .because("it shows what every surface shows, and whoever starts it hands it the rest"),
      AsksTheCommandLine.class),

  SURFACES_THAT_STAY_LEAVE_TRANSACTIONS_TO_USE_CASES(
      noClasses()
          .that()
          .resideInAnyPackage(Places.DASHBOARD, Places.TERMINAL)
          .should()
          .dependOnClassesThat(
              Places.classes(
                  "dev.fairway.port.store.StoreView",
                  "dev.fairway.port.store.StoreSession",
                  "dev.fairway.port.store.Survey"))
          .because("whatever is decided between two queries belongs to an activity"),
      LooksIntoTheStore.class,
      CountsTasksByItself.class),

  THE_TERMINAL_KNOWS_USE_CASES_AND_NO_OTHER_SURFACE(
      classes()
          .that()
          .resideInAPackage(Places.TERMINAL)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  Places.TERMINAL,
                  Places.DOMAIN,
                  Places.PORT,
                  Places.USE_CASE,
                  "java..",
                  "org.jline..",
                  "org.jspecify.annotations"))
          .because("it shows what every surface shows, and whoever starts it hands it the rest"),
      SpeaksLikeTheDashboard.class),

  CONFIGURATION_AND_PLACES_KNOW_NOTHING_OF_THE_CALL(
      noClasses()
          .that()
          .resideInAnyPackage(Places.CLI_CONFIG, Places.CLI_PLACE)
          .should()
          .dependOnClassesThat(
              resideInAPackage(Places.CLI)
                  .and(not(resideInAnyPackage(Places.CLI_CONFIG, Places.CLI_PLACE))))
          .because("they are read before there is a call, and by other surfaces too"),
      ReadsFromTheCall.class),

  THE_COMMAND_LINE_LEAVES_TRANSACTIONS_TO_USE_CASES(
      noClasses()
          .that()
          .resideInAPackage(Places.CLI)
          .should()
          .dependOnClassesThat(
              Places.classes(
                  "dev.fairway.port.store.StoreView", "dev.fairway.port.store.StoreSession"))
          .because("whatever is decided between two queries belongs to an activity"),
      DecidesInATransaction.class),

  COMMANDS_DO_NOT_KNOW_EACH_OTHER(
      noClasses()
          .that()
          .areAssignableTo(Command.class)
          .should(Dependencies.onAnyOther(isACommand()))
          .because("a verb can be added, changed or taken away alone"),
      ClaimsForAnotherCommand.class),

  NOTHING_KNOWS_ITS_TESTS(
      noClasses()
          .that()
          .resideInAPackage(Places.ROOT + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.fairway.parity", "..testing..", "org.junit..", "org.assertj..")
          .because("suites look at the program from outside"),
      TestsTheProgram.class),

  /**
   * The list of verbs names every command, and every command is written in terms of the package
   * that the list is in; {@code --version} is answered before there is a verb. In the domain three
   * classes stand one package away from where the dependencies would have them.
   */
  PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES(
      slices()
          .matching(Places.ROOT + ".(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(Places.classes("dev.fairway.cli.Verbs"), isACommand())
          .ignoreDependency(
              Places.classes("dev.fairway.cli.Fairway"),
              Places.classes("dev.fairway.cli.help.VersionView"))
          .ignoreDependency(
              Places.classes("dev.fairway.domain.task.DefinitionRules"),
              resideInAPackage("dev.fairway.domain.policy"))
          .ignoreDependency(
              Places.classes("dev.fairway.domain.policy.Profile"),
              Places.classes("dev.fairway.domain.gate.ProfileGate"))
          .ignoreDependency(
              Places.classes("dev.fairway.domain.review.SelfReview"),
              Places.classes("dev.fairway.domain.refusal.Refusal"))
          .because("what goes round in a circle can only be understood at once"),
      Hither.class,
      Thither.class);

  private final ArchRule rule;
  private final List<Class<?>> offenders;

  LayerRule(ArchRule rule, Class<?>... offenders) {
    this.rule = rule;
    this.offenders = List.of(offenders);
  }

  private static ArchRule adapter(String place, String... more) {
    return classes()
        .that()
        .resideInAPackage(place)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(more)
                .or(
                    resideInAnyPackage(
                        place, Places.DOMAIN, Places.PORT, "java..", "org.jspecify.annotations")))
        .because("adapters plug into ports: they can be replaced one by one");
  }

  private static DescribedPredicate<JavaClass> isACommand() {
    return JavaClass.Predicates.assignableTo(Command.class)
        .and(not(JavaClass.Predicates.type(Command.class)));
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
