package dev.fairway.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fairway.cli.Verbs;
import dev.fairway.cli.terminal.SampleLanes;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What commands print in two projects: a bundled one of real shape, and one small enough to know.
 */
class GoldenTest {

  private static final Path CHECKOUT = Path.of(System.getProperty("fairway.checkout"));
  private static final Path RESOURCES =
      CHECKOUT.resolve("fairway-cli/src/test/resources/dev/fairway/cli/golden");

  @TempDir private Path base;

  private static GoldenFiles files(String project) {
    return GoldenFiles.in(
        RESOURCES.resolve(project),
        Stores.ofThisRun().backend(),
        Boolean.getBoolean("golden.update"),
        "true".equals(System.getenv("CI")));
  }

  @TestFactory
  Stream<DynamicTest> gpuaas() throws IOException {
    Path filled = base.resolve("filled");
    Path examples = CHECKOUT.resolve("examples");
    SampleProject.copy(examples.resolve("gpuaas-checkout"), filled);
    Files.createDirectories(filled.resolve(".fairway"));
    Files.copy(
        examples.resolve("gpuaas-a-b-c-d-e-config.toml"), filled.resolve(".fairway/config.toml"));
    Files.copy(
        examples.resolve("broken-queue.yaml"),
        filled.resolve("broken-queue.yaml"),
        StandardCopyOption.REPLACE_EXISTING);
    Terminal terminal = Terminal.in(filled);
    terminal.ok("db", "migrate");
    terminal.ok("import", "doc/governance/Agent_Work_Queue.yaml", "--state-once");
    return tests("gpuaas", filled);
  }

  @TestFactory
  Stream<DynamicTest> harbour() {
    return tests("harbour", SampleProject.make(base.resolve("filled")));
  }

  private Stream<DynamicTest> tests(String project, Path filled) {
    GoldenFiles files = files(project);
    return files.pairs().stream()
        .map(
            pair ->
                dynamicTest(
                    pair.name(),
                    () -> {
                      Path folder = base.resolve(pair.name()).resolve(project);
                      SampleProject.copy(filled, folder);
                      Files.createDirectories(folder.resolve("fresh"));
                      Terminal later = Terminal.in(folder).at("2026-11-01T13:30:00Z");
                      files.check(pair, Transcript.of(pair.commands(), later));
                    }));
  }

  /**
   * Commits and folders of lanes differ from run to run, so those verbs have tests of their own.
   */
  @Test
  void there_is_a_sample_of_the_json_of_every_verb() {
    List<String> commands =
        Stream.of("gpuaas", "harbour")
            .flatMap(project -> files(project).pairs().stream())
            .flatMap(pair -> pair.commands().stream())
            .map(command -> command.replaceFirst("^([A-Z_]+=\\S+ )+", "") + " ")
            .toList();
    assertThat(Verbs.sections().stream().flatMap(section -> section.verbs().stream()))
        .filteredOn(verb -> !List.of("demo", "dashboard").contains(verb.path()))
        .filteredOn(verb -> !verb.path().startsWith("dashboard "))
        .filteredOn(verb -> !SampleLanes.verbs().contains(verb.path()))
        .allSatisfy(
            verb ->
                assertThat(commands)
                    .anyMatch(
                        command -> command.startsWith("fairway --json " + verb.path() + " ")));
  }
}
