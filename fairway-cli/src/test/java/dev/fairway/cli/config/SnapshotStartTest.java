package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start of the program loads, from the log of a Java machine of its own. */
@NoStore
class SnapshotStartTest {

  @TempDir Path folder;

  private List<String> classesOf(Path config, Path snapshot) throws Exception {
    String own = System.getProperty("surefire.test.class.path");
    String classPath = own != null ? own : System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                classPath,
                SnapshotStart.class.getName(),
                config.toString(),
                snapshot.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("\ngpuaas");
    return output.substring(output.indexOf(SnapshotStart.class.getName())).lines().toList();
  }

  private Path config() throws IOException {
    return Files.writeString(folder.resolve("config.toml"), Configs.fiveRoles());
  }

  @Test
  void with_a_snapshot_neither_the_toml_library_nor_expressions_nor_lambdas_are_loaded()
      throws Exception {
    Path config = config();
    Path snapshot = folder.resolve("config.bin");
    assertThat(classesOf(config, snapshot)).anyMatch(line -> line.contains(" org.tomlj."));
    assertThat(classesOf(config, snapshot))
        .noneMatch(line -> line.contains(" org.tomlj."))
        .noneMatch(line -> line.contains(" java.util.regex.Pattern "))
        .noneMatch(line -> line.contains("$$Lambda"))
        .noneMatch(line -> line.contains(" java.util.stream."));
  }
}
