package dev.fairway.cli.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest extends CliTest {

  private Terminal here;

  @BeforeEach
  void haveARegister() {
    here = terminal.with("FAIRWAY_REGISTRY", folder.resolve("own/registry").toString());
  }

  @Test
  void a_project_is_registered_once_and_taken_out_again() {
    assertThat(here.ok("projects")).startsWith("No project is registered");
    assertThat(here.ok("register")).isEqualTo("Registered harbour: " + folder + "\n");
    here.ok("register");
    assertThat(here.ok("projects")).isEqualTo("harbour  " + folder + "\n");
    here.ok("register", "--name", "quay");
    assertThat(here.ok("projects")).isEqualTo("quay  " + folder + "\n");
    assertThat(here.ok("unregister")).isEqualTo("Unregistered quay\n");
    here.fails(3, "unregister").ofKind("not_found").saying("this project is not registered");
  }

  @Test
  void two_projects_do_not_share_a_name() {
    write("own/registry", "harbour\t/somewhere/else\n");
    here.fails(1, "register").saying("another project is registered as harbour");
    assertThat(here.ok("projects")).contains("there is no such folder");
    here.fails(1, "register", "--name", "a/b").saying("no tab, line break or slash");
    here.fails(3, "unregister", "--name", "harbor").saying("did you mean harbour?");
    here.ok("unregister", "--name", "harbour");
    here.ok("register");
  }

  @Test
  void the_register_is_among_the_settings_when_nothing_names_it() {
    terminal.with("XDG_CONFIG_HOME", folder.resolve("xdg").toString()).ok("register");
    assertThat(Files.exists(folder.resolve("xdg/fairway/projects"))).isTrue();
    terminal.with("HOME", folder.resolve("home").toString()).ok("register");
    assertThat(Files.exists(folder.resolve("home/.config/fairway/projects"))).isTrue();
    terminal.fails(2, "projects").saying("no place for the register").hinting("FAIRWAY_REGISTRY");
  }
}
