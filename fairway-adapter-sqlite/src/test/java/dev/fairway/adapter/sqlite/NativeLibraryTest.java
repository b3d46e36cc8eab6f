package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

class NativeLibraryTest {

  private static final String PATH = "org.sqlite.lib.path";

  @TempDir Path home;

  @BeforeEach
  @AfterEach
  void forget() {
    System.clearProperty(PATH);
  }

  @Test
  void the_copy_for_this_machine_is_found() throws IOException {
    Path folder = home.resolve("lib/native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    Files.createDirectories(folder);
    NativeLibrary.locate(home);
    assertThat(System.getProperty(PATH)).isEqualTo(folder.toString());
  }

  @Test
  void without_a_copy_the_driver_helps_itself() {
    NativeLibrary.locate(home);
    assertThat(System.getProperty(PATH)).isNull();
  }

  @Test
  void what_the_user_has_set_stays() throws IOException {
    System.setProperty(PATH, "/elsewhere");
    Files.createDirectories(
        home.resolve("lib/native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS()));
    NativeLibrary.locate(home);
    assertThat(System.getProperty(PATH)).isEqualTo("/elsewhere");
  }

  @Test
  void loading_ahead_disturbs_nothing() {
    Path file = home.resolve("state.db");
    NativeLibrary.preload();
    SqliteFixture fixture = new SqliteFixture(file);
    assertThat(fixture.store().<Object>read(view -> view.taskIds())).isNotNull();
    fixture.requireNothingLeftOpen();
  }
}
