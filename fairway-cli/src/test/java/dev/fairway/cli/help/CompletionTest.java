package dev.fairway.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Verbs;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts complete the words of the verbs as they are declared. */
class CompletionTest {

  @TempDir private Path folder;

  private final Terminal nowhere = Terminal.in(Path.of("/no such folder"));

  /** What bash offers for a line whose last word is being typed. */
  private List<String> completed(String line) {
    String script =
        """
        source "$1"
        shift
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMP_POINT=${#COMP_LINE}
        COMPREPLY=()
        $(complete -p fairway | sed 's/.*-F \\([^ ]*\\).*/\\1/') fairway "${COMP_WORDS[COMP_CWORD]}" ""
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    Path file = folder.resolve("fairway.bash");
    try {
      Files.writeString(file, nowhere.ok("completion", "bash"));
      List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", script, "bash"));
      command.add(file.toString());
      command.addAll(List.of(line.split(" ", -1)));
      return bash(command).lines().filter(word -> !word.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String bash(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(said).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said;
  }

  @ParameterizedTest
  @CsvSource({
    "fairway cla, claim",
    "fairway task, task-detail",
    "fairway db mi, migrate",
    "fairway --json db ve, verify",
    "fairway --as ops record ev, evidence",
    "fairway --db x.db --json handoff a, ack",
    "fairway claim --ta, --take-over",
    "fairway claim A-1 --le, --lease",
    "fairway record evidence A-1 --result pass --art, --artifact --artifact-type",
    "fairway regression-pack v, validate",
    "fairway ready --no, --no-color",
    "fairway set-status A-1 done --reo, --reopen",
    "fairway hel, help",
    "fairway help cla, claim",
    "fairway help db mig, migrate",
    "fairway completion b, bash"
  })
  void bash_completes_verbs_and_options(String line, String words) {
    assertThat(completed(line)).containsExactly(words.split(" "));
  }

  @Test
  void bash_offers_every_verb_at_the_start() {
    List<String> firsts =
        Verbs.sections().stream()
            .flatMap(section -> section.verbs().stream())
            .map(verb -> verb.path().split(" ")[0])
            .distinct()
            .toList();
    assertThat(completed("fairway ")).containsAll(firsts).contains("help", "--json", "--as");
    assertThat(completed("fairway db "))
        .contains("migrate", "status", "backup", "restore", "export", "verify");
  }

  @Test
  void bash_offers_files_where_no_word_fits() throws IOException {
    Files.writeString(folder.resolve("queue.yaml"), "");
    assertThat(completed("fairway import que")).containsExactly("queue.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void other_shells_get_every_verb_and_option_too(String shell) {
    String script = nowhere.ok("completion", shell);
    for (Verbs.Section section : Verbs.sections()) {
      section
          .verbs()
          .forEach(
              verb -> {
                assertThat(script).contains(verb.path().split(" "));
                assertThat(verb.syntax().optionNames())
                    .allMatch(option -> script.contains(option.substring(2)));
              });
    }
    assertThat(quotes(script) % 2).as("quotes come in pairs").isZero();
    assertThat(opened(script, '(', ')')).isZero();
    assertThat(opened(script, '{', '}')).isZero();
  }

  private static long quotes(String script) {
    return script.replace("\\'", "").chars().filter(c -> c == '\'').count();
  }

  /**
   * How many brackets stay open outside of quotes; patterns of {@code case} close what nobody
   * opened.
   */
  private static long opened(String script, char open, char close) {
    String code =
        script
            .replaceAll("\\\\'", "")
            .replaceAll("'[^']*'", "")
            .replaceAll("(?m)^\\s*(\\||--[-a-z|]+|-\\*|\\*|\\|\\*)\\)", "")
            .replaceAll("(?m)^\\s*(\\|\\*?)?\\)", "");
    return code.chars().filter(c -> c == open).count()
        - code.chars().filter(c -> c == close).count();
  }

  @Test
  void zsh_gets_a_function_that_works_from_the_first_key_on() {
    assertThat(nowhere.ok("completion", "zsh"))
        .startsWith("#compdef fairway\n")
        .contains("_fairway \"$@\"");
  }

  @Test
  void an_unknown_shell_is_a_mistake() {
    nowhere
        .fails(1, "completion", "tcsh")
        .ofKind("usage")
        .saying("no completion for 'tcsh'")
        .hinting("bash, zsh, fish");
  }

  @Test
  void the_script_is_an_answer_in_json_too() {
    assertThat(nowhere.json("completion", "bash").path("script").asText())
        .isEqualTo(nowhere.ok("completion", "bash"));
  }
}
