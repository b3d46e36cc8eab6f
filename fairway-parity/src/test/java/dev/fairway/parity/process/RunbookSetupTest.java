package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runbook's blocks of commands, word for word, on a copy of the bundled checkout. */
class RunbookSetupTest {
  private static final String SETUP =
      """
      cd "$COPY"
      mkdir -p .fairway
      cp "$FAIRWAY/examples/gpuaas-a-b-c-d-e-config.toml" .fairway/config.toml
      fairway config validate
      fairway db migrate --dry-run
      fairway db migrate
      fairway import doc/governance/Agent_Work_Queue.yaml --state-once
      fairway parity artifact --catalog doc/governance/Workflow_Regression_Packs.yaml \\
      > .fairway/parity/fairway-parity-artifact.md
      """;

  private static final String EVIDENCE =
      """
      mkdir -p .fairway/parity
      fairway --json ready > .fairway/parity/fairway-ready.json
      fairway --json parity artifact --catalog doc/governance/Workflow_Regression_Packs.yaml \\
      > .fairway/parity/fairway-parity-artifact.json
      fairway regression-pack validate doc/governance/Workflow_Regression_Packs.yaml \\
      > .fairway/parity/fairway-regression-packs.txt
      """;

  @TempDir Path folder;
  private Path copy;

  @BeforeEach
  void copyCheckout() throws IOException {
    copy = folder.resolve("gpuaas-copy");
    copyTree(Packaged.checkout().resolve("examples/gpuaas-checkout"), copy);
    Packaged.warmUp(folder);
    assertThat(shell("git init --quiet && git symbolic-ref HEAD refs/heads/master").code())
        .isZero();
    assertThat(shell("git add --all && git commit --quiet --message Start").code()).isZero();
  }

  @Test
  void the_setup_block_works_as_it_is_written() throws IOException {
    Child.Ended ended = shell("set -e\n" + SETUP);

    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output()).contains("53 created");
    assertThat(saved("fairway-parity-artifact.md")).startsWith("# ").contains("IAM-");
  }

  @Test
  void a_dry_run_of_the_migration_makes_nothing() {
    Child.Ended ended =
        shell("set -e\n" + SETUP.substring(0, SETUP.indexOf("fairway db migrate\n")));

    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(copy.resolve(".fairway/state.db")).doesNotExist();
    assertThat(copy.resolve(".fairway/parity")).doesNotExist();
  }

  @Test
  void each_line_of_evidence_to_save_saves_something() throws IOException {
    shell("set -e\n" + SETUP);

    Child.Ended ended = shell("set -e\n" + EVIDENCE);

    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(saved("fairway-ready.json")).startsWith("{\"schema\":\"fairway.ready/v1\",");
    assertThat(saved("fairway-parity-artifact.json"))
        .startsWith("{\"schema\":\"fairway.parity-artifact/v1\",");
    assertThat(saved("fairway-regression-packs.txt")).isNotBlank();
  }

  @Test
  void git_sees_nothing_of_it() {
    shell("set -e\n" + SETUP + EVIDENCE);

    Child.Ended status = shell("git status --porcelain --untracked-files=all");

    assertThat(status.output())
        .isIn("", "?? .fairway/config.toml\n", "?? .fairway/.gitignore\n?? .fairway/config.toml\n");
  }

  private Child.Ended shell(String script) {
    Map<String, String> environment = Packaged.environment(folder);
    environment.put("COPY", copy.toString());
    environment.put("FAIRWAY", Packaged.checkout().toString());
    return Child.start(List.of("/bin/sh", "-c", script), copy, environment).ended();
  }

  private String saved(String name) throws IOException {
    return Files.readString(copy.resolve(".fairway/parity").resolve(name));
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
