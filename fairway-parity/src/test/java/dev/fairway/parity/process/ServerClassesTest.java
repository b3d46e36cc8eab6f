package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A command on a server, with a password, takes no longer than the driver needs: none of the
 * platform's ways to encrypt, its locale data, its logging or its pools of threads is loaded. The
 * driver loads all of them by itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerClassesTest {

  private static final List<String> FORBIDDEN =
      List.of(
          "com.sun.crypto.",
          "java.security.MessageDigest",
          "java.security.SecureRandom",
          "java.sql.DriverManager",
          "java.text.MessageFormat",
          "java.text.DecimalFormat",
          "java.util.concurrent.ForkJoinWorkerThread",
          "java.util.logging.",
          "javax.crypto.",
          "javax.net.ssl.SSLContext",
          "jdk.internal.icu.",
          "org.postgresql.shaded.",
          "org.sqlite.",
          "sun.security.provider.",
          "sun.util.cldr.");

  private final TestDatabase database = TestDatabase.create();

  @TempDir private static Path folder;
  private Project project;

  @BeforeAll
  void addTasks() throws IOException {
    project = Project.on(database.url(), folder, 3);
    project.ok("ready");
  }

  @AfterAll
  void dropDatabase() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--json ready", "claim --next --as A", "--json task-detail T-00001", "list"})
  void a_call_loads_nothing_that_proving_a_password_does_not_take(String call) throws IOException {
    List<String> loaded = loadedBy(call);

    assertThat(loaded).contains("org.postgresql.jdbc.PgConnection");
    assertThat(loaded).contains("dev.fairway.adapter.postgres.scram.Sha256");
    loaded.removeIf(name -> FORBIDDEN.stream().noneMatch(name::startsWith));
    assertThat(loaded).isEmpty();
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
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      names.add(line.substring(0, line.indexOf(' ')));
    }
    return names;
  }
}
