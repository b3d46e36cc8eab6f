package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A command loads only the libraries that it needs: start-up time is classes loaded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedClassesTest {
  /** Prefixes of the names of classes that belong together. */
  private record Group(List<String> prefixes) {
    static Group of(String... prefixes) {
      return new Group(List.of(prefixes));
    }
  }

  private static final Group CONFIG_PARSER = Group.of("org.tomlj.");
  private static final Group QUEUE_FILES = Group.of("org.yaml.", "dev.fairway.adapter.gpuaasyaml.");
  private static final Group MIGRATIONS =
      Group.of(
          "dev.fairway.adapter.jdbc.Migration", "dev.fairway.adapter.sqlite.SqliteMaintenance");
  private static final Group PLATFORM =
      Group.of(
          "org.eclipse.jgit.", "java.util.logging.", "java.sql.DriverManager", "sun.util.cldr.");

  private static final Group DASHBOARD =
      Group.of(
          "org.eclipse.jetty.", "gg.jte.", "dev.fairway.dashboard.", "dev.fairway.cli.DiskSite");

  private static final Group TERMINAL = Group.of("org.jline.", "dev.fairway.terminal.");

  private static final Group SERVER = Group.of("org.postgresql.", "dev.fairway.adapter.postgres.");

  /** What no command of every day needs. */
  private static final List<Group> SELDOM =
      List.of(CONFIG_PARSER, QUEUE_FILES, MIGRATIONS, PLATFORM, DASHBOARD, TERMINAL, SERVER);

  private static final Group JSON = Group.of("com.fasterxml.");
  private static final Group OPTION_PARSER =
      Group.of("picocli.CommandLine$Interpreter", "picocli.CommandLine$Model");
  private static final Group STORE =
      Group.of("org.sqlite.", "dev.fairway.adapter.", "dev.fairway.usecase.");
  private static final Group PROGRAMS =
      Group.of("java.lang.ProcessBuilder", "dev.fairway.adapter.process.TmuxPanes");
  private static final Group CONFIG = Group.of("dev.fairway.cli.config.");

  @TempDir private static Path folder;
  private Project project;

  /** Afterwards the configuration has been parsed, too. */
  @BeforeAll
  void addTasks() throws IOException {
    project = Project.in(folder, 2);
    project.ok("add", "N-1", "--title", "The only one of its role", "--role", "B");
    project.ok("add", "N-2", "--title", "To be finished", "--role", "C");
    project.ok("claim", "T-00001", "--as", "A");
    project.ok("session", "upsert", "--id", "s-2", "--pid", "1");
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        loads("--version", JSON, OPTION_PARSER, STORE, CONFIG),
        loads("--help", JSON, STORE, CONFIG),
        loads("ready", JSON),
        loads("--json ready"),
        loads("claim T-00002 --as A", JSON),
        loads("--json claim --next --as B"),
        loads("record evidence T-00001 --command-text make --result pass", JSON),
        loads("--json record evidence T-00001 --command-text make --result pass"),
        loads("set-status N-2 done", JSON),
        loads("--json set-status T-00001 blocked --reason waits"),
        loads("session upsert --id s-1 --task-id N-1", JSON, PROGRAMS),
        loads("session heartbeat s-2", JSON, PROGRAMS),
        loads("--json session heartbeat s-2", PROGRAMS),
        loads("task-detail T-00001", JSON),
        loads("--json task-detail T-00001"));
  }

  /** A call, and the prefixes of class names that it has no business with. */
  private static Arguments loads(String call, Group... notEven) {
    List<String> forbidden = new ArrayList<>();
    for (Group group : SELDOM) {
      forbidden.addAll(group.prefixes());
    }
    for (Group group : notEven) {
      forbidden.addAll(group.prefixes());
    }
    return Arguments.of(call, forbidden);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void a_command_loads_nothing_that_it_has_no_business_with(String call, List<String> forbidden)
      throws IOException {
    List<String> loaded = loadedBy(call);

    assertThat(loaded).contains("dev.fairway.cli.Main");
    loaded.removeIf(name -> forbidden.stream().noneMatch(name::startsWith));
    assertThat(loaded).isEmpty();
  }

  @ParameterizedTest(name = "{0}, by {1}")
  @MethodSource("commandsThatNeedThem")
  void a_class_is_found_out_when_it_is_loaded(String prefix, String call) throws IOException {
    Path config = project.folder().resolve(".fairway/config.toml");
    Files.writeString(config, "# parsed again\n", StandardOpenOption.APPEND);

    List<String> loaded = loadedBy(call);

    loaded.removeIf(name -> !name.startsWith(prefix));
    assertThat(loaded).isNotEmpty();
  }

  static Stream<Arguments> commandsThatNeedThem() {
    return Stream.of(
        Arguments.of("org.tomlj.", "config validate"),
        Arguments.of("dev.fairway.cli.config.", "ready"),
        Arguments.of("org.yaml.", "import T.yaml"),
        Arguments.of("dev.fairway.adapter.gpuaasyaml.", "import T.yaml"),
        Arguments.of("dev.fairway.adapter.jdbc.Migration", "db migrate"),
        Arguments.of("dev.fairway.adapter.sqlite.SqliteMaintenance", "db migrate"),
        Arguments.of("com.fasterxml.", "--json ready"),
        Arguments.of("picocli.CommandLine$Interpreter", "ready"),
        Arguments.of("picocli.CommandLine$Model", "ready"),
        Arguments.of("org.jline.", "top --once"),
        Arguments.of("dev.fairway.terminal.", "top --once"),
        Arguments.of("org.sqlite.", "ready"));
  }

  private List<String> loadedBy(String call) throws IOException {
    Path log = folder.resolve("classes.txt");
    Map<String, String> variables =
        Map.of(
            "FAIRWAY_ARCHIVE",
            "off",
            "FAIRWAY_JAVA_OPTS",
            "-Xlog:class+load:file=" + log + ":none");
    Child.Ended ended = project.begin(variables, call.split(" ")).ended();
    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(ended.errors()).isEmpty();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      names.add(line.substring(0, line.indexOf(' ')));
    }
    return names;
  }
}
