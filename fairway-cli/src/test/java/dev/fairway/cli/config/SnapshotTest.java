package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class SnapshotTest {

  @TempDir Path folder;
  private Path config;
  private Path snapshot;

  @BeforeEach
  void writeConfig() throws IOException {
    config = folder.resolve("config.toml");
    snapshot = folder.resolve("cache/config.bin");
    Files.writeString(config, Configs.fiveRoles());
  }

  private Loaded load() {
    return ProjectConfig.load(config, "config.toml", snapshot, "shop");
  }

  @Test
  void the_second_load_says_the_same_as_the_first() {
    Loaded parsed = load();
    assertThat(snapshot).exists();
    Loaded kept = load();
    assertThat(kept.problems()).isEmpty();
    assertThat(kept.policy()).isEqualTo(parsed.policy());
    assertThat(kept.settings()).isEqualTo(parsed.settings());
    assertThat(kept.values()).isEqualTo(parsed.values());
  }

  @Test
  void it_is_used_for_the_same_bytes_only() throws IOException {
    load();
    byte[] before = Files.readAllBytes(snapshot);
    Files.writeString(config, Configs.fiveRoles().replace("gpuaas", "gpuaaz"));
    assertThat(load().policy().projectName()).isEqualTo("gpuaaz");
    assertThat(Files.readAllBytes(snapshot)).isNotEqualTo(before);
    assertThat(load().policy().projectName()).isEqualTo("gpuaaz");
  }

  @Test
  void problems_are_reported_from_it_as_well() throws IOException {
    Files.writeString(config, "[claims]\nleese = \"4h\"\n");
    assertThat(load().problems()).hasSize(1).isEqualTo(load().problems());
    assertThat(snapshot).exists();
  }

  @Test
  void none_is_made_of_a_file_that_is_not_toml() throws IOException {
    Files.writeString(config, "[claims\n");
    assertThat(load().problems()).isNotEmpty();
    assertThat(snapshot).doesNotExist();
  }

  @Test
  void a_damaged_one_is_as_good_as_none() throws IOException {
    load();
    byte[] sound = Files.readAllBytes(snapshot);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = sound.clone();
      if (i < 40) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      } else {
        damaged = Arrays.copyOf(sound, random.nextInt(sound.length));
      }
      Files.write(snapshot, damaged);
      assertThat(Snapshot.read(snapshot, Files.readAllBytes(config))).isNull();
      assertThat(load().problems()).isEmpty();
      assertThat(Files.readAllBytes(snapshot)).isEqualTo(sound);
    }
  }

  @Test
  void a_place_that_cannot_be_written_does_not_matter() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the folder would be");
    assertThat(load().problems()).isEmpty();
    assertThat(load().policy().projectName()).isEqualTo("gpuaas");
  }

  @Test
  void a_folder_in_its_place_does_not_matter() throws IOException {
    Files.createDirectories(snapshot.resolve("x"));
    assertThat(load().problems()).isEmpty();
    try (Stream<Path> left = Files.list(snapshot.getParent())) {
      assertThat(left).containsExactly(snapshot);
    }
  }

  @Test
  void its_new_folder_is_ignored_by_git() {
    load();
    assertThat(snapshot.resolveSibling(".gitignore")).hasContent("*");
  }

  @Test
  void many_may_write_it_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> names = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Callable<String> loads =
          () -> {
            start.await();
            String name = "";
            for (int j = 0; j < 25; j++) {
              Files.deleteIfExists(snapshot);
              name = load().policy().projectName();
            }
            return name;
          };
      names.add(threads.submit(loads));
    }
    start.countDown();
    for (Future<String> name : names) {
      assertThat(name.get()).isEqualTo("gpuaas");
    }
    threads.shutdown();
    load();
    try (Stream<Path> left = Files.list(snapshot.getParent())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("config.bin", ".gitignore");
    }
  }
}
