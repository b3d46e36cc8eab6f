package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.Answered;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.SampleLanes;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all verbs have in common. */
class EveryVerbTest extends CliTest {

  @TempDir private static Path filled;

  @BeforeAll
  static void makeSample() {
    SampleProject.make(filled);
  }

  /** Puts a project with a little of everything in the place of the empty one. */
  private void fill() {
    SampleProject.copy(filled, folder);
  }

  /** The same with whatever else a verb's sample call needs. */
  private void fill(String verb) {
    fill();
    if (SampleLanes.verbs().contains(verb)) {
      SampleLanes.dig(terminal);
    }
    if (verb.equals("coordinator preflight")) {
      SampleProject.calm(terminal);
    }
  }

  static Stream<String> verbs() {
    return Verbs.sections().stream().flatMap(each -> each.verbs().stream()).map(Verb::path);
  }

  /**
   * The demonstration makes a project of its own, and a dashboard stays: these have their own
   * tests.
   */
  static Stream<String> verbsWithACall() {
    List<String> others = List.of("demo", "dashboard", "dashboard start", "dashboard restart");
    return verbs().filter(verb -> !others.contains(verb));
  }

  static Stream<String> verbsOfAProject() {
    List<String> anywhere = List.of("init", "version", "completion", "unregister", "projects");
    return verbsWithACall().filter(verb -> !anywhere.contains(verb));
  }

  static Stream<String> verbsWithAStore() {
    return verbsOfAProject().filter(verb -> !SampleProject.withoutStore().contains(verb));
  }

  static List<String> reports() {
    List<String> reports = new ArrayList<>(SampleProject.reports());
    reports.addAll(SampleLanes.reports());
    return reports;
  }

  @Test
  void there_is_a_sample_of_every_verb() {
    assertThat(SampleProject.calls().keySet())
        .containsExactlyInAnyOrderElementsOf(verbsWithACall().toList());
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_tells_what_it_takes(String verb) {
    Terminal nowhere = Terminal.in(folder.resolve("no such folder"));
    String page = nowhere.ok(words("help", verb));
    assertThat(page).startsWith("Usage: fairway " + verb).contains("Examples:\n  # ");
    assertThat(nowhere.ok(words(verb, "--help"))).isEqualTo(page);
    assertThat(nowhere.ok(words(verb, "-h"))).isEqualTo(page);
    assertThat(nowhere.ok(words("--help", verb))).isEqualTo(page);
    for (String option : Verbs.find(verb).orElseThrow().syntax().optionNames()) {
      assertThat(page).contains("  " + option);
    }
    assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(121));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void an_unknown_option_is_a_mistake(String verb) {
    terminal.fails(1, words(verb, "--zzzzzzzz")).ofKind("usage").saying("unknown option");
    terminal
        .fails(1, words(verb, "--no-colour"))
        .saying("unknown option '--no-colour'")
        .hinting("did you mean --no-color?");
    terminal.fails(1, words(verb, "--as")).saying("--as");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void an_argument_too_many_is_a_mistake(String verb) {
    terminal.fails(1, words(verb, "A B C D")).ofKind("usage").saying("unexpected argument");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void a_missing_argument_is_named(String verb) {
    String usage = terminal.ok(words("help", verb)).lines().findFirst().orElseThrow();
    String wanted = usage.substring(("Usage: fairway " + verb).length()).strip().split(" ")[0];
    if (wanted.isEmpty() || wanted.startsWith("[")) {
      assertThat(usage).doesNotContain("] ID");
      return;
    }
    terminal.fails(1, words(verb)).ofKind("usage").saying("missing " + wanted).hinting("--help");
  }

  @ParameterizedTest
  @MethodSource("verbsOfAProject")
  void outside_of_a_project_nothing_happens(String verb) throws IOException {
    Path empty = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-empty"));
    Terminal.in(empty)
        .fails(1, call(verb))
        .saying("no project here")
        .hinting("'fairway init' sets one up");
    assertThat(empty).isEmptyDirectory();
    Files.delete(empty);
  }

  @ParameterizedTest
  @MethodSource("verbsOfAProject")
  void a_broken_configuration_is_reported_with_all_its_problems(String verb) {
    write(".fairway/config.toml", "[fairway]\nprojct_name = 1\n[gates]\nrequire = true\n");
    if (verb.equals("config validate")) {
      terminal.finds(1, call(verb));
      return;
    }
    var complaint = terminal.fails(1, call(verb)).ofKind("config").saying("2 problems");
    assertThat(complaint.details())
        .hasSize(2)
        .allMatch(line -> line.startsWith(".fairway/config.toml:"));
  }

  @ParameterizedTest
  @MethodSource("verbsWithAStore")
  void without_a_store_nothing_is_made(String verb) {
    fill(verb);
    Stores.ofThisRun().remove(folder);
    terminal
        .fails(2, call(verb))
        .ofKind("store_missing")
        .saying("no store at " + Stores.ofThisRun().location(folder))
        .hinting("'fairway db migrate'");
    assertThat(Stores.ofThisRun().exists(folder)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("verbsWithACall")
  void its_answer_is_one_object_named_after_it(String verb) {
    fill(verb);
    Answered answered = place(verb).run(call(verb, "--json")).exits(0);
    assertThat(answered.err()).isEmpty();
    assertThat(answered.json().path("schema").asText())
        .isEqualTo("fairway." + verb.replace(' ', '-') + "/v1");
  }

  @ParameterizedTest
  @MethodSource("verbsWithACall")
  void its_text_is_plain(String verb) {
    fill(verb);
    String text = place(verb).ok(call(verb));
    assertThat(text).endsWith("\n").doesNotContain("\u001b", "\r", "null", "Optional[");
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void two_runs_of_a_report_give_the_same_bytes(String verb) {
    fill(verb);
    for (String form : List.of("--no-color", "--json")) {
      String[] report = call(verb, "--at", "2026-11-02T08:00:00Z", form);
      assertThat(unmeasured(place(verb).at("2027-03-04T05:06:07Z").ok(report)))
          .isEqualTo(unmeasured(place(verb).ok(report)));
    }
  }

  /** Without how long a server took to answer, which differs every time. */
  private static String unmeasured(String report) {
    return report
        .replaceFirst("\"round_trip_ms\":[0-9.]+", "")
        .replaceFirst("round trip: +[0-9.]+ ms", "");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_changes_nothing(String verb) {
    fill(verb);
    String before = terminal.ok("db", "export");
    place(verb).ok(call(verb));
    place(verb).at("2027-01-01T00:00:00Z").json(call(verb));
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim NOPE --as backend",
        "claim --in NOPE --as backend",
        "release NOPE",
        "set-status NOPE done",
        "set-status NOPE in_progress --as backend",
        "task-detail NOPE",
        "record evidence NOPE --command-text x --result pass",
        "record handoff NOPE --to ui",
        "record review NOPE --reviewer ui --verdict approve",
        "route review NOPE --path api/x",
        "spawn --id A-9 --title T --from-task NOPE",
        "update NOPE --title T",
        "session upsert --id s-9 --task-id NOPE",
        "session launch --role ops --task-id NOPE -- true",
        "checkpoint record NOPE",
        "watcher start W-9 --task NOPE",
        "tree NOPE",
        "packet context NOPE --goal x",
        "packet bugfix NOPE",
        "packet template survey NOPE --field depth=9",
        "ready --in NOPE",
        "list --in NOPE"
      })
  void an_unknown_task_is_not_found(String line) {
    fill();
    String before = terminal.ok("db", "export");
    terminal.fails(3, line.split(" ")).ofKind("not_found").saying("task NOPE not found");
    terminal
        .fails(3, line.replace("NOPE", "EPIC1").split(" "))
        .saying("task EPIC1 not found; did you mean EPIC-1?");
    assertThat(terminal.ok("db", "export")).isEqualTo(before);
  }

  @Test
  void other_ids_are_not_found_either() {
    fill();
    terminal
        .fails(3, "handoff", "ack", "77")
        .ofKind("not_found")
        .saying("handoff 77 not found")
        .hinting("handoff list --all");
    terminal
        .fails(3, "packet", "template", "surve", "A-1")
        .ofKind("not_found")
        .saying("packet template surve not found; did you mean survey?");
    terminal.fails(3, "handoff", "ack", "first").saying("handoff first not found");
    terminal.fails(3, "handoff", "ack", "99999999999999999999").ofKind("not_found");
    terminal
        .fails(3, "session", "heartbeat", "s-77")
        .ofKind("not_found")
        .saying("session s-77 not found; did you mean s-7?")
        .hinting("'fairway session status --all'");
    terminal.fails(3, "session", "end", "nobody").saying("session nobody not found");
    terminal
        .fails(3, "watcher", "finish", "W1", "--result", "pass")
        .ofKind("not_found")
        .saying("watcher W1 not found; did you mean W-1?")
        .hinting("'fairway watcher status --include-done'");
    terminal
        .fails(3, "regression-pack", "show", "signin", "--catalog", "packs.yaml")
        .ofKind("not_found")
        .saying("regression pack signin not found; did you mean sign-in?");
  }

  @ParameterizedTest
  @MethodSource("verbsWithACall")
  void quiet_leaves_out_what_only_confirms(String verb) {
    fill(verb);
    Verb found = Verbs.find(verb).orElseThrow();
    String text = place(verb).ok(call(verb, "-q"));
    List<String> reading = new ArrayList<>(reports());
    reading.addAll(List.of("regression-pack list", "regression-pack show"));
    reading.addAll(List.of("regression-pack validate", "config validate", "config show"));
    reading.addAll(List.of("review checkout", "version", "completion"));
    reading.addAll(List.of("parity run", "dashboard status", "projects"));
    reading.addAll(List.of("session reconcile", "session launch", "coordinator preflight"));
    assertThat(text.isEmpty()).as(found.path()).isEqualTo(!reading.contains(verb));
  }

  @Test
  void a_check_answers_alike_in_both_forms() {
    write("packs.yaml", "packs:\n  - id: x\n    titel: y\n");
    JsonNode report = terminal.finds(1, "regression-pack", "validate", "packs.yaml");
    assertThat(report.path("ok").asBoolean()).isFalse();
    assertThat(report.path("problems")).isNotEmpty();
  }

  /** The sample call of a verb with more options at its end, before a command that it takes. */
  private static String[] call(String verb, String... more) {
    List<String> call = new ArrayList<>(SampleProject.calls().get(verb));
    int end = call.indexOf("--");
    call.addAll(end < 0 ? call.size() : end, List.of(more));
    return call.toArray(new String[0]);
  }

  /** Where a verb's sample call works: {@code init} wants a folder without a project. */
  private Terminal place(String verb) {
    if (verb.equals("preflight")) {
      return SampleLanes.of("ui", terminal);
    }
    if (verb.equals("unregister")) {
      write("registry", "quay\t" + folder + "\n");
    }
    if (!verb.equals("init")) {
      return terminal.with("FAIRWAY_REGISTRY", folder.resolve("registry").toString());
    }
    write("elsewhere/readme.md", "");
    return terminal.inFolder("elsewhere");
  }

  private static String[] words(String... parts) {
    return String.join(" ", parts).split(" ");
  }
}
