package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.JsonRules;
import dev.fairway.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would move the cursor, colour the screen or turn the line cannot do so. */
class HostileTextTest extends CliTest {

  /** Clears the screen, renames the window, turns red, turns round, rings, hides. */
  private static final String EVIL =
      "a\u001b[2J\u001b]0;pwned\u0007\u001b[31mb\u202ec\u2066\u200f\u061c\u2028\u009b1;1H\u007f\tz";

  private static final String TEMPLATE =
      "[[packet_templates]]\nname = \"t\"\nrequired_fields = [\"f\"]\n";

  private static final Pattern OUR_COLOURS = Pattern.compile("\u001b\\[(0|1|2|31|32|33|36)m");
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]");

  private Terminal evil;

  @BeforeEach
  void fillWithHostileText() {
    write(".fairway/config.toml", BARE + "task_id_pattern = '(?s)^A'\n" + TEMPLATE);
    String id = "A" + EVIL;
    evil = terminal.session("s" + EVIL);
    for (String title : List.of("A-1", id)) {
      evil.ok(
          "add",
          title,
          "--title",
          EVIL,
          "--role",
          EVIL,
          "--kind",
          EVIL,
          "--notes",
          "one\n" + EVIL + "\r\nthree",
          "--tag",
          EVIL,
          "--acceptance",
          EVIL,
          "--owning-domain",
          EVIL,
          "--owning-layer",
          EVIL,
          "--source-paths",
          EVIL,
          "--review-domains",
          EVIL,
          "--risk-level",
          EVIL,
          "--migration-type",
          EVIL);
    }
    evil.ok("update", "A-1", "--parent", id, "--dependencies", id);
    evil.ok("claim", id, "--as", EVIL, "--reason", EVIL);
    evil.ok(
        "record",
        "evidence",
        id,
        "--command-text",
        EVIL,
        "--result",
        "pass",
        "--artifact",
        EVIL,
        "--artifact-type",
        EVIL,
        "--notes",
        EVIL);
    evil.ok("record", "handoff", id, "--to", EVIL, "--payload", EVIL);
    terminal.ok(
        "record",
        "review",
        id,
        "--reviewer",
        "x" + EVIL,
        "--verdict",
        "changes",
        "--domain",
        EVIL,
        "--reason",
        EVIL,
        "--commit",
        EVIL);
    terminal.ok("route", "review", id, "--reviewer", "y" + EVIL, "--reason", EVIL);
    Terminal plain = terminal.session("s-1"); // an id that could not be pasted is refused
    plain.ok("session", "upsert", "--role", EVIL, "--task-id", id, "--name", EVIL, "--pid", "1");
    plain.ok("session", "end", "--status", "stale", "--reason", EVIL);
    evil.ok("checkpoint", "record", id, "--summary", EVIL, "--owner", EVIL);
    evil.ok("watcher", "start", "W-1", "--task", id, "--owner", EVIL, "--process", EVIL);
  }

  static List<List<String>> calls() {
    String id = "A" + EVIL;
    return List.of(
        List.of("ready"),
        List.of("ready", "--as", EVIL),
        List.of("list"),
        List.of("tree", id),
        List.of("task-detail", id),
        List.of("task-detail", "A-1"),
        List.of("handoff", "list"),
        List.of("handoff", "ack", "1", "--as", EVIL),
        List.of("top", "--once"),
        List.of("status-report"),
        List.of("health-report"),
        List.of("timing-report"),
        List.of("packet", "context", id, "--goal", EVIL, "--owner", EVIL, "--command", EVIL),
        List.of("packet", "context", "A-1", "--goal", "a\n" + EVIL, "--owner", EVIL),
        List.of("packet", "context", EVIL, "--goal", EVIL),
        List.of("packet", "context", id, "--goal", EVIL, "--output", EVIL),
        List.of("packet", "context", id, "--goal", EVIL, "--output", "none/" + EVIL),
        List.of("packet", "template", EVIL, id),
        List.of("packet", "template", "t", id, "--field", EVIL),
        List.of("packet", "template", "t", id, "--field", EVIL + "=" + EVIL),
        List.of("packet", "template", "t", id, "--field", "f=" + EVIL, "--field", "f=a\n" + EVIL),
        List.of("packet", "watcher", EVIL, "--owner", EVIL),
        List.of("parity", "artifact", "--route", EVIL),
        List.of("route", "review", "--path", EVIL),
        List.of("route", "review", id, "--path", EVIL, "--reviewer", "z" + EVIL),
        List.of("claim", id, "--as", EVIL),
        List.of("set-status", id, "blocked", "--reason", EVIL),
        List.of("set-status", id, "done"),
        List.of("set-status", id, "todo", "--reopen"),
        List.of("claim", "--next", "--as", EVIL),
        List.of("release", id, "--reason", EVIL),
        List.of("update", id, "--title", "b" + EVIL),
        List.of("record", "evidence", id, "--command-text", EVIL, "--result", "fail"),
        List.of("record", "handoff", id, "--to", EVIL, "--next-step", EVIL),
        List.of("spawn", "--id", id + "2", "--title", EVIL, "--from-task", id, "--child"),
        List.of("session", "status"),
        List.of("session", "reconcile"),
        List.of("session", "heartbeat"),
        List.of("session", "heartbeat", EVIL),
        List.of("session", "heartbeat", "s-1"),
        List.of("session", "upsert", "--id", "t" + EVIL, "--role", EVIL),
        List.of("session", "launch", "--id", "t" + EVIL, "--dry-run", "--", EVIL),
        List.of("session", "launch", "--id", "t-1", "--dry-run", "--", EVIL),
        List.of("session", "launch", "--id", "t-1", "--role", EVIL, "--", EVIL),
        List.of("session", "end", "--reason", EVIL),
        List.of("session", "end", "s-1", "--reason", EVIL),
        List.of("session", "status", "--all"),
        List.of("session", "upsert", "--manual-until", EVIL),
        List.of("checkpoint", "status"),
        List.of("checkpoint", "record", id, "--state", EVIL),
        List.of("watcher", "status"),
        List.of("watcher", "start", "W" + EVIL, "--task", id),
        List.of("watcher", "finish", "W" + EVIL, "--result", "pass"),
        List.of("watcher", "finish", "W-1", "--result", "pass", "--notes", EVIL),
        List.of("db", "verify"),
        List.of("db", "backup", EVIL),
        List.of("db", "export", "b" + EVIL),
        List.of("db", "restore", "b" + EVIL, "--yes"),
        List.of("config", "show"),
        // what is refused or not found
        List.of("task-detail", "A" + EVIL + "?"),
        List.of("task-detail", EVIL),
        List.of("set-status", id, EVIL),
        List.of("list", "--sort", EVIL),
        List.of("list", "--limit", EVIL),
        List.of("ready", "--at", EVIL),
        List.of("claim", id, "--lease", EVIL, "--as", EVIL),
        List.of("import", EVIL),
        List.of(EVIL),
        List.of("db", EVIL),
        List.of("--" + EVIL),
        List.of("ready", EVIL),
        List.of("ready", "--config", EVIL),
        List.of("ready", "--db", EVIL),
        List.of("completion", EVIL),
        List.of("handoff", "ack", EVIL),
        List.of("regression-pack", "show", EVIL, "--catalog", EVIL),
        List.of("update", id, "--notes", "@" + EVIL));
  }

  @Test
  void does_nothing_in_plain_text() {
    for (List<String> call : calls()) {
      var answered = evil.run(call.toArray(new String[0]));
      assertHarmless(call, answered.out() + answered.err());
    }
  }

  @Test
  void does_nothing_among_colours() {
    for (List<String> call : calls()) {
      var answered = evil.withColours().run(call.toArray(new String[0]));
      String all = answered.out() + answered.err();
      assertHarmless(call, OUR_COLOURS.matcher(all).replaceAll(""));
      assertThat(all.lines()).as("%s", call).allMatch(HostileTextTest::endsWithoutColour);
    }
  }

  private static void assertHarmless(List<String> call, String text) {
    // a packet keeps the tabs of a block, which is copied from it
    String seen = call.get(0).equals("packet") ? text.replace('\t', ' ') : text;
    assertThat(HARMFUL.matcher(seen).replaceAll("☠")).as("%s", call).doesNotContain("☠");
  }

  private static boolean endsWithoutColour(String line) {
    int last = line.lastIndexOf("\u001b[");
    return last < 0 || line.startsWith("\u001b[0m", last);
  }

  @Test
  void arrives_in_json_as_it_was() {
    for (List<String> call : calls()) {
      List<String> json = new ArrayList<>(call);
      json.add(0, "--json");
      var answered = evil.run(json.toArray(new String[0]));
      JsonRules.checked(answered.code() == 0 ? answered.out() : answered.err());
    }
    JsonNode detail = evil.json("task-detail", "A-1");
    assertThat(detail.path("task").path("title").asText()).isEqualTo(EVIL);
    assertThat(detail.path("task").path("role").asText()).isEqualTo(EVIL);
    assertThat(detail.path("task").path("notes").asText()).isEqualTo("one\n" + EVIL + "\r\nthree");
    assertThat(detail.path("task").path("acceptance_checks").path(0).asText()).isEqualTo(EVIL);
    assertThat(detail.path("history").path(0).path("actor").asText()).isEqualTo("s" + EVIL);
  }

  @Test
  void notes_keep_their_lines_and_nothing_else() {
    assertThat(evil.ok("task-detail", "A-1"))
        .contains("\nNotes\n  one\n  a�[2J�]0;pwned��[31mb�c�����1;1H� z\n  three\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "\n"})
  void a_title_has_no_line_breaks(String title) {
    terminal.fails(1, "update", "A-1", "--title", title);
  }

  @Test
  void a_title_may_hold_tabs() {
    terminal.ok("update", "A-1", "--title", "a\tb\t", "--role", "ui");
    assertThat(terminal.json("task-detail", "A-1").path("task").path("title").asText())
        .isEqualTo("a\tb\t");
    assertThat(terminal.ok("list", "--role", "ui")).contains("  a b \n");
  }

  @Test
  void wide_and_combining_characters_keep_the_columns() {
    write(".fairway/config.toml", BARE);
    terminal.ok("update", "A-1", "--kind", "船渠", "--title", "x");
    terminal.ok("add", "B-1", "--kind", "e\u0301", "--title", "x", "--role", "🙂");
    List<String> lines = terminal.ok("list").lines().toList();
    assertThat(lines).anyMatch(line -> line.contains("  船渠  "));
    assertThat(lines).anyMatch(line -> line.contains("🙂 ") && line.contains("  e\u0301"));
  }
}
