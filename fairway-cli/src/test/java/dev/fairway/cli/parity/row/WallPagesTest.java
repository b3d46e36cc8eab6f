package dev.fairway.cli.parity.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that leaves something out, or counts it wrongly, is a difference. */
class WallPagesTest {

  private static final Map<String, Map<String, String>> LANES = Map.of("ui", Map.of("todo", "2"));

  private final List<CaseResult> results = new ArrayList<>();
  private String wall =
      "<section id=\"lane-ui\"><a href=\"/board?role=ui&amp;status=todo\">todo"
          + " <b class=\"num\">2</b></a><article id=\"work-A-1\"></section>";
  private String board = "{\"matching\":2}";
  private String diagnostics =
      "<h2>Sessions <span class=\"num\">0</span> live, <span class=\"num\">1</span> stale</h2>"
          + "<bdi>s-1</bdi><h2>Open checkpoints <span class=\"num\">1</span></h2><a>A-1</a>"
          + "<h2>Watchers <span class=\"num\">1</span></h2><bdi>W-1</bdi>";
  private String task = "<h2>History <span class=\"num\">3</span></h2>";
  private WallPages pages;

  @BeforeEach
  void open() {
    pages =
        new WallPages(
            (path, query) ->
                switch (path) {
                  case "wall" -> wall;
                  case "board.json" -> board;
                  case "diagnostics" -> diagnostics;
                  default -> task;
                },
            results);
  }

  private List<String> keys() throws NotComparable {
    pages.lanes(LANES);
    pages.active(List.of("A-1"));
    pages.panel("stale_sessions", List.of("s-1"));
    pages.panel("checkpoints", List.of("A-1"));
    pages.panel("watchers", List.of("W-1"));
    pages.history("A-1", 3);
    pages.inTime(60_000);
    List<String> keys = new ArrayList<>();
    for (CaseResult result : results) {
      result.differences().stream().map(Difference::key).forEach(keys::add);
    }
    return keys;
  }

  @Test
  void pages_that_show_what_is_listed_are_the_same() throws NotComparable {
    assertThat(keys()).isEmpty();
  }

  @Test
  void a_lane_that_is_missing_on_the_wall_is_found() throws NotComparable {
    wall = wall.replace("lane-ui", "lane-ops");
    assertThat(keys()).containsExactly("page wall/ui");
  }

  @Test
  void a_wrong_number_on_the_wall_or_on_the_board_is_found() throws NotComparable {
    wall = wall.replace(">2<", ">3<");
    board = "{\"matching\":1}";
    assertThat(keys()).containsExactly("page wall/ui/todo", "page board/ui/todo");
  }

  @Test
  void work_that_the_wall_hides_is_found() throws NotComparable {
    wall = wall.replace("work-A-1", "work-A-2");
    assertThat(keys()).containsExactly("page wall/works on/A-1");
  }

  @Test
  void what_the_diagnostics_hide_is_found() throws NotComparable {
    diagnostics = diagnostics.replace("1</span> stale", "0</span> stale").replace("W-1", "W-2");
    assertThat(keys())
        .containsExactly("page diagnostics/stale_sessions/count", "page diagnostics/watchers/W-1");
  }

  @Test
  void a_history_that_is_cut_short_is_found() throws NotComparable {
    task = "<h2>History</h2>";
    assertThat(keys()).containsExactly("page task A-1/history");
  }

  @Test
  void a_page_that_takes_too_long_is_found() throws NotComparable {
    pages.history("A-1", 3);
    pages.inTime(-1);
    assertThat(results.get(1).differences().get(0).key()).isEqualTo("page in time: /task/A-1");
  }
}
