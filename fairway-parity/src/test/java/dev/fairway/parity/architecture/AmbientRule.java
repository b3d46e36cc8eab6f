package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.fairway.parity.architecture.offenders.adapter.jdbc.LooksAtTheCalendar;
import dev.fairway.parity.architecture.offenders.cli.claim.AsksTheNetwork;
import dev.fairway.parity.architecture.offenders.cli.claim.EndsTheProcess;
import dev.fairway.parity.architecture.offenders.cli.claim.FindsClassesByName;
import dev.fairway.parity.architecture.offenders.cli.claim.LooksForAProcess;
import dev.fairway.parity.architecture.offenders.cli.claim.OutlivesAnInterrupt;
import dev.fairway.parity.architecture.offenders.cli.claim.ReadsTheProcess;
import dev.fairway.parity.architecture.offenders.cli.claim.ShowsAStackTrace;
import dev.fairway.parity.architecture.offenders.cli.claim.StartsAProcess;
import dev.fairway.parity.architecture.offenders.cli.claim.TalksToTheTerminal;
import dev.fairway.parity.architecture.offenders.domain.RollsDice;
import dev.fairway.parity.architecture.offenders.usecase.StartsAThread;
import dev.fairway.parity.architecture.offenders.usecase.WaitsForAWhile;
import java.io.FileDescriptor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;

/** The world is seen from one place each: a call in a test is a call in another world. */
enum AmbientRule implements Rule {
  /**
   * The version command tells of the process itself, the entry keeps libraries from looking around,
   * and the driver's library is one per platform.
   */
  ONLY_THE_WIRING_READS_THE_PROCESS(
      nobodyBut(
          Places.classes(
              "dev.fairway.cli.SystemEnvironment",
              "dev.fairway.cli.Main",
              "dev.fairway.cli.help.VersionView",
              "dev.fairway.adapter.sqlite.NativeLibrary"),
          "what a call sees is handed to it",
          Use.of(
              System.class,
              "getenv",
              "getProperty",
              "getProperties",
              "setProperty",
              "setProperties",
              "clearProperty"),
          Use.of(Boolean.class, "getBoolean"),
          Use.of(Integer.class, "getInteger"),
          Use.of(Long.class, "getLong")),
      ReadsTheProcess.class),

  ONLY_THE_WIRING_KNOWS_WHAT_TIME_IT_IS(
      nobodyBut(
          Places.classes("dev.fairway.cli.SystemEnvironment"),
          "the time of a report can be fixed, and rules are tested at any time",
          nowOfAnyTimeClass(),
          Use.of(Clock.class, "system", "systemUTC", "systemDefaultZone"),
          Use.of(Clock.class, "tickMillis", "tickSeconds", "tickMinutes"),
          Use.of(InstantSource.class, "system"),
          Use.of(System.class, "currentTimeMillis"),
          Use.ofAny(Use.NEW, Date.class, GregorianCalendar.class),
          Use.of(Calendar.class, "getInstance")),
      LooksAtTheCalendar.class),

  /** The demo and parity runs tell how long each of their steps takes. */
  ONLY_THE_STORES_WAIT(
      nobodyBut(
          resideInAnyPackage(Places.JDBC, Places.SQLITE, Places.POSTGRES)
              .or(
                  Places.classes(
                      "dev.fairway.cli.demo.Runbook",
                      "dev.fairway.cli.parity.run.Watch",
                      "dev.fairway.cli.parity.row.Panels",
                      "dev.fairway.cli.parity.row.WallPages")),
          "only a store has somebody to wait for, and it does so within bounds",
          Use.of(System.class, "nanoTime"),
          Use.of(Thread.class, "sleep", "yield", "onSpinWait")),
      WaitsForAWhile.class),

  ONLY_MAIN_ENDS_THE_PROCESS(
      nobodyBut(
          Places.classes("dev.fairway.cli.Main"),
          "whoever calls decides what happens next",
          Use.of(System.class, "exit"),
          Use.of(Runtime.class, "exit", "halt")),
      EndsTheProcess.class),

  /**
   * A child on the same terminal gets the same interrupt, and how it ended has to be recorded; a
   * copy of a whole checkout must not stay; a screen that was taken over is given back.
   */
  ONLY_ONE_WHO_HAS_SOMETHING_TO_SETTLE_OUTLIVES_AN_INTERRUPT(
      nobodyBut(
          Places.classes(
              "dev.fairway.adapter.process.WaitedFor",
              "dev.fairway.cli.parity.run.AtTheEnd",
              "dev.fairway.terminal.jline.TerminalScreen"),
          "whoever interrupts a call wants it to end",
          Use.of(Runtime.class, "addShutdownHook")),
      OutlivesAnInterrupt.class),

  ONLY_THE_WIRING_TOUCHES_THE_STANDARD_STREAMS(
      nobodyBut(
          Places.classes("dev.fairway.cli.SystemEnvironment"),
          "one stray line would spoil the JSON of an answer",
          Use.of(System.class, "in", "out", "err", "setIn", "setOut", "setErr", "console"),
          Use.of(FileDescriptor.class, "in", "out", "err")),
      TalksToTheTerminal.class),

  /** What a dashboard's visitors are known by, or a server's answer is for, must not be guessed. */
  NOTHING_IS_RANDOM(
      nobodyBut(
          Places.classes(
              "dev.fairway.dashboard.guard.Seal", "dev.fairway.adapter.postgres.scram.Nonce"),
          "two runs on the same store give the same answer",
          Use.ofAny(Use.NEW, Random.class, SecureRandom.class, SplittableRandom.class),
          Use.of(Math.class, "random"),
          Use.of(UUID.class, "randomUUID"),
          Use.of(ThreadLocalRandom.class, "current")),
      RollsDice.class),

  ONLY_LAUNCHES_THE_DEMO_AND_GIT_START_A_PROCESS(
      nobodyBut(
          Places.classes(
              "dev.fairway.adapter.process.LocalPrograms",
              "dev.fairway.cli.dashboard.Browser",
              "dev.fairway.cli.dashboard.Detached",
              "dev.fairway.cli.demo.Shell",
              "dev.fairway.cli.parity.bench.Program",
              "dev.fairway.adapter.git.GitProgram",
              "dev.fairway.terminal.jline.Stop"),
          "a fork costs more than most commands do",
          Use.of(ProcessBuilder.class, Use.NEW),
          Use.of(Runtime.class, "exec")),
      StartsAProcess.class),

  /** What a pid means is a rule; that it means something on one machine only is an adapter's. */
  ONLY_THE_PROCESS_ADAPTER_LOOKS_AT_OTHER_PROCESSES(
      nobodyBut(
          resideInAPackage(Places.PROCESS)
              .or(Places.classes("dev.fairway.cli.dashboard.RunningFile")),
          "pids of other machines must not be taken for pids of this one",
          Use.of(ProcessHandle.class, "of", "allProcesses")),
      LooksForAProcess.class),

  /**
   * A driver is loaded, and a server asked to let us in, while the arguments are read; what the JVM
   * does when it is interrupted is a thread as well. A surface that stays hears of changes, and of
   * keys, while it draws.
   */
  ONLY_THE_DRIVER_IS_LOADED_IN_A_THREAD_OF_ITS_OWN(
      nobodyBut(
          Places.classes(
              "dev.fairway.dashboard.live.Changes",
              "dev.fairway.terminal.Top",
              "dev.fairway.terminal.jline.TerminalScreen",
              "dev.fairway.adapter.postgres.PostgresDriver",
              "dev.fairway.adapter.process.WaitedFor",
              "dev.fairway.adapter.sqlite.NativeLibrary",
              "dev.fairway.adapter.sqlite.WriterQueue",
              "dev.fairway.cli.parity.bench.Race",
              "dev.fairway.cli.parity.run.AtTheEnd"),
          "a call runs straight through",
          Use.ofAny(Use.NEW, Thread.class, Timer.class, ForkJoinPool.class),
          Use.of(Executors.class, "newFixedThreadPool", "newCachedThreadPool"),
          Use.of(Executors.class, "newSingleThreadExecutor", "newWorkStealingPool"),
          Use.of(Executors.class, "newScheduledThreadPool", "newSingleThreadScheduledExecutor"),
          Use.of(ForkJoinPool.class, "commonPool"),
          Use.of(CompletableFuture.class, "runAsync", "supplyAsync"),
          Use.ofAny("parallelStream", Collection.class, List.class, Set.class)),
      StartsAThread.class),

  /** A store on another machine names its exceptions and reads its address, no more. */
  ONLY_THE_WIRING_AND_THE_POSTGRES_STORE_KNOW_THE_NETWORK(
      noClasses()
          .that(
              not(
                  resideInAnyPackage(Places.POSTGRES)
                      .or(
                          Places.classes(
                              "dev.fairway.cli.SystemEnvironment",
                              "dev.fairway.dashboard.http.Values"))))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net.."))
          .because("an embedded store needs none, and asking it may take seconds"),
      AsksTheNetwork.class),

  /** One command is made per call, from the list of verbs. */
  ONLY_A_VERB_MAKES_OBJECTS_BY_REFLECTION(
      noClasses()
          .that(not(Places.classes("dev.fairway.cli.Verb")))
          .should()
          .dependOnClassesThat(resideInAPackage("java.lang.reflect"))
          .orShould()
          .accessTargetWhere(
              Use.of(Class.class, "forName", "getDeclaredConstructor", "getDeclaredMethods"))
          .because("what no compiler sees, nobody finds"),
      FindsClassesByName.class),

  STACK_TRACES_ARE_SHOWN_IN_ONE_PLACE(
      noClasses()
          .that(not(Places.classes("dev.fairway.cli.Answer", "dev.fairway.cli.dashboard.Serving")))
          .should()
          .accessTargetWhere(
              describe(
                  "a stack trace is printed",
                  (JavaAccess<?> access) -> access.getTarget().getName().equals("printStackTrace")))
          .because("users get one clear line, and the trace only with --debug"),
      ShowsAStackTrace.class);

  private final ArchRule rule;
  private final List<Class<?>> offenders;

  AmbientRule(ArchRule rule, Class<?>... offenders) {
    this.rule = rule;
    this.offenders = List.of(offenders);
  }

  private static ArchRule nobodyBut(
      DescribedPredicate<JavaClass> wiring, String reason, Use... uses) {
    return noClasses()
        .that(not(wiring))
        .should()
        .accessTargetWhere(DescribedPredicate.or(List.of(uses)))
        .because(reason);
  }

  private static Use nowOfAnyTimeClass() {
    return Use.ofAny(
        "now",
        Instant.class,
        LocalDate.class,
        LocalTime.class,
        LocalDateTime.class,
        OffsetDateTime.class,
        ZonedDateTime.class,
        Year.class);
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
