package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor runs first. */
class DemoTest {
  @TempDir Path folder;
  private Path temporary;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = folder.toRealPath();
    temporary = Files.createDirectory(folder.resolve("temporary files"));
    Packaged.warmUp(folder);
  }

  @Test
  void the_demo_performs_every_step_and_prints_the_artifact() {
    Child.Ended ended = demo();

    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output().lines())
        .noneMatch(line -> line.startsWith("failed"))
        .contains("# Parity artifact: gpuaas", "## Ready", "## Route samples", "## Health")
        .last()
        .asString()
        .matches("(\\d+) of \\1 steps ok; artifacts: .*");
  }

  @Test
  void as_json_it_is_one_object_with_every_step() throws IOException {
    Child.Ended ended = demo("--json");

    assertThat(ended.code()).as(ended.toString()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output().lines())
        .singleElement()
        .asString()
        .startsWith("{\"schema\":\"fairway.demo/v1\",\"ok\":true,\"steps\":[");
    assertThat(JsonText.all(ended.output(), "ok")).hasSizeGreaterThan(10).containsOnly("true");
    Path artifacts = Path.of(JsonText.all(ended.output(), "folder").get(0));
    assertThat(artifacts).startsWith(temporary);
    assertThat(artifacts.resolve("fairway-parity-artifact.md")).isNotEmptyFile();
    assertThat(artifacts.resolve("fairway-parity-artifact.json")).isNotEmptyFile();
    assertThat(artifacts.resolve("fairway-regression-packs.txt")).isNotEmptyFile();
    assertThat(artifacts.getParent()).isDirectoryNotContaining(file -> !file.equals(artifacts));
  }

  @Test
  void kept_the_checkout_can_be_looked_around_in() {
    Child.Ended ended = demo("--json", "--keep");

    String checkout = JsonText.all(ended.output(), "folder").get(0);
    Child.Ended ready = run(Path.of(checkout), "ready", "--all-roles");
    assertThat(ready.code()).as(ready.toString()).isZero();
  }

  private Child.Ended demo(String... options) {
    List<String> args = new ArrayList<>(List.of("demo"));
    args.addAll(List.of(options));
    return run(folder, args.toArray(new String[0]));
  }

  private Child.Ended run(Path directory, String... args) {
    Map<String, String> environment = Packaged.environment(folder);
    environment.put("TMPDIR", temporary.toString());
    List<String> command = new ArrayList<>(List.of(args));
    command.add(0, Packaged.program().toString());
    return Child.start(command, directory, environment).ended();
  }
}
