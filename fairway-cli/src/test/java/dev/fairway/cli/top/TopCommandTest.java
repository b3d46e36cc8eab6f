package dev.fairway.cli.top;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.Printable;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.terminal.text.Glyphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopCommandTest extends CliTest {

  @BeforeEach
  void addTasks() {
    terminal.ok("add", "A-1", "--title", "Dredge the basin", "--role", "backend");
    terminal.ok("add", "A-2", "--title", "Place the buoys", "--role", "ui");
    terminal.session("s-12").ok("claim", "A-1", "--as", "backend");
  }

  @Test
  void without_a_terminal_it_says_what_else_there_is() {
    var answered = terminal.run("top").exits(2);
    assertThat(answered.out()).isEmpty();
    assertThat(answered.err())
        .startsWith("error: standard output is no terminal\nhint: 'fairway top --once'");
  }

  @Test
  void a_terminal_that_cannot_draw_is_refused_likewise() {
    for (String type : new String[] {"dumb", ""}) {
      var answered = terminal.withColours().with("TERM", type).run("top").exits(2);
      assertThat(answered.err()).contains("cannot draw", "'fairway top --once'");
      assertThat(answered.out()).isEmpty();
    }
  }

  @Test
  void without_a_store_nothing_is_drawn() {
    var call = terminal.withColours().with("TERM", "xterm");
    var answered = call.run("top", "--db", "nowhere.db").exits(2);
    assertThat(answered.out()).isEmpty();
    assertThat(answered.err()).contains("nowhere.db");
  }

  @Test
  void json_is_the_wall_at_one_moment() {
    JsonNode wall = terminal.json("top", "--role", "backend");
    assertThat(wall.path("lanes")).hasSize(1);
    JsonNode lane = wall.path("lanes").path(0);
    assertThat(lane.path("role").asText()).isEqualTo("backend");
    assertThat(lane.path("load").asText()).isEqualTo("busy");
    assertThat(lane.path("working").path(0).path("claimant").asText()).isEqualTo("s-12");
    assertThat(wall.path("recent").path(0).path("action").asText()).isEqualTo("claimed");
  }

  @Test
  void once_is_as_wide_as_the_terminal_that_it_is_meant_for() {
    terminal.ok("update", "A-1", "--title", "Dredge " + "deeper and ".repeat(40) + "deeper");
    for (int width : new int[] {40, 80, 132}) {
      String text = terminal.with("COLUMNS", Integer.toString(width)).ok("top", "--once");
      assertThat(text.lines().mapToInt(Glyphs::width).max().orElseThrow())
          .isBetween(width - 8, width);
    }
    for (String columns : new String[] {"x", "3", "-1", "99999999999"}) {
      assertThat(terminal.with("COLUMNS", columns).ok("top", "--once"))
          .isEqualTo(terminal.ok("top", "--once"));
    }
  }

  @Test
  void an_unknown_role_is_a_mistake() {
    terminal.fails(1, "top", "--once", "--role", "uj").saying("unknown role 'uj'");
    terminal.fails(1, "top", "--once", "--as", "uj").saying("unknown role 'uj'");
    terminal.fails(1, "top", "--once", "--role", "").saying("--role must not be empty");
  }

  /**
   * The screen has a rule of its own for what is safe; it never lets more through than the text.
   */
  @Test
  void what_no_text_lets_through_no_screen_does() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "a" + c + "b";
      if (!Printable.line(text).equals(text)) {
        assertThat(Glyphs.clean(text)).as("%x", (int) c).doesNotContain(String.valueOf(c));
      }
    }
  }
}
