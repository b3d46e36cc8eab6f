package dev.fairway.parity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Verb;
import dev.fairway.cli.Verbs;
import dev.fairway.cli.View;
import dev.fairway.cli.help.VersionCommand;
import dev.fairway.parity.architecture.offenders.cli.claim.ClaimsForAnotherCommand;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every verb is one class and one line in the list, and its help page can be believed. */
class VerbsTest {

  /** Has every fault that a command can have by itself. */
  static class SaysNothing extends Command {

    @Override
    protected void declare(Syntax syntax) {}

    @Override
    protected View run(Call call) {
      throw new IllegalStateException("nobody runs it");
    }
  }

  private static final Verb VERSION = new Verb("version", VersionCommand.class);
  private static final String VERSION_PAGE = "Examples:\n  # tells\n  fairway version --json\n";

  @Test
  void the_list_of_verbs_is_complete_and_each_of_them_explains_itself() {
    List<Verb> verbs = Verbs.sections().stream().flatMap(each -> each.verbs().stream()).toList();
    Map<String, String> pages = new TreeMap<>();
    verbs.forEach(verb -> pages.put(verb.path(), helpPage(verb)));
    assertThat(VerbFaults.of(verbs, commands(), pages)).isEmpty();
  }

  private static Set<Class<?>> commands() {
    return Codebase.classes().stream()
        .filter(type -> type.isAssignableTo(Command.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaClass::reflect)
        .collect(Collectors.toSet());
  }

  private static String helpPage(Verb verb) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Environment nowhere =
        new Environment(
            Map.of(),
            Path.of("/nowhere"),
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            false,
            InstantSource.fixed(Instant.EPOCH),
            "user",
            "host",
            null);
    String[] words = ("help " + verb.path()).split(" ");
    assertThat(new Fairway(nowhere).run(words)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_sound_verb_has_no_faults() {
    assertThat(faults(VERSION_PAGE, VERSION)).isEmpty();
  }

  @Test
  void a_command_that_is_not_listed_is_a_fault() {
    assertThat(VerbFaults.of(List.of(), Set.of(VersionCommand.class), Map.of()))
        .containsExactly(VersionCommand.class + " is not listed");
  }

  @Test
  void a_verb_or_command_that_is_listed_twice_is_a_fault() {
    assertThat(faults(VERSION_PAGE, VERSION, VERSION))
        .contains("version is listed 2 times", VersionCommand.class + " is listed 2 times");
  }

  @Test
  void a_command_that_is_open_misnamed_or_silent_is_a_fault() {
    assertThat(faults("", new Verb("silent", SaysNothing.class)))
        .contains(
            SaysNothing.class + " is not final",
            SaysNothing.class + " is not called a command",
            "silent has no summary",
            "silent has no example");
  }

  @Test
  void an_example_of_an_unknown_verb_or_option_is_a_fault() {
    String page = "Examples:\n  fairway vision\n  fairway version --loudly=yes\n";
    assertThat(faults(page, VERSION))
        .contains(
            "version: there is no verb in 'vision'",
            "version: no option --loudly in 'version --loudly=yes'");
  }

  @Test
  void an_example_of_another_verb_is_a_fault() {
    Verb other = new Verb("other", ClaimsForAnotherCommand.class);
    assertThat(faults("Examples:\n  fairway other\n", VERSION, other))
        .contains("version: 'other' shows another verb");
  }

  private static List<String> faults(String versionPage, Verb... verbs) {
    return VerbFaults.of(List.of(verbs), Set.of(), Map.of("version", versionPage));
  }
}
