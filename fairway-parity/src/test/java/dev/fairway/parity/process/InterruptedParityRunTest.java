package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever ends a run in the middle does not have to clean up after it. */
class InterruptedParityRunTest {

  private static final int TERMINATED = 143;
  private static final String COPIES = "glob:**/fairway-parity-*";
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  private Path project;
  private Path temporary;
  private Path news;

  @BeforeEach
  void layOut() throws IOException {
    folder = folder.toRealPath();
    project = folder.resolve("project");
    temporary = Files.createDirectory(folder.resolve("temporary"));
    news = Files.createDirectory(folder.resolve("news"));
    write("project/.fairway/config.toml", "[fairway]\nproject_name = \"proof\"\n");
    write("shop/.fairway/config.toml", "[fairway]\nproject_name = \"shop\"\n");
    write("shop/doc/governance/Agent_Work_Queue.yaml", "tasks: []\n");
    write(
        "project/.fairway/parity.toml",
        """
        [[commands]]
        row = "ready-ordering"
        fact = "roles.ui"
        run = "echo begun > %s/begun; exec sleep 300"
        parser = "lines"
        timeout = "10m"
        """
            .formatted(news));
  }

  @Test
  void its_copies_go_and_no_report_of_half_a_run_is_written() throws Exception {
    try (WatchService watch = news.getFileSystem().newWatchService()) {
      news.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Map<String, String> environment = Packaged.environment(folder);
      environment.put("TMPDIR", temporary.toString());
      Child run =
          Child.start(
              List.of(Packaged.program().toString(), "parity", "run", "../shop"),
              project,
              environment);
      WatchKey begun = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(begun).as("the command of the row was started").isNotNull();
      assertThat(temporary).isDirectoryContaining(COPIES);
      run.terminate();
      assertThat(run.ended().code()).isEqualTo(TERMINATED);
    }
    assertThat(temporary).isDirectoryNotContaining(COPIES);
    assertThat(project.resolve(".fairway/parity")).doesNotExist();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
