package dev.fairway.parity.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages to ask for, each in as many variants as it has filters for, so that none is asked twice.
 */
final class Views {

  private static final List<String> ROLES =
      List.of("A-backend", "B-ui", "C-devops", "D-arch", "E-governance");
  private static final List<String> STATES = List.of("todo", "in_progress", "blocked", "done");
  private static final List<String> SORTS =
      List.of("status", "-updated", "title", "priority", "-created", "owner", "risk");
  private static final List<String> WORDS =
      List.of("a", "the", "add", "log", "gate", "price", "ing", "node", "test", "zzz");

  private Views() {}

  /**
   * @param ids of tasks, at least one
   * @return addresses by what they show, in the order in which they are reported
   */
  static Map<String, List<String>> of(List<String> ids, int count) {
    Map<String, List<String>> views = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String role = ROLES.get(i % ROLES.size());
      String state = STATES.get(i % STATES.size());
      String sort = SORTS.get(i % SORTS.size());
      String word = WORDS.get(i % WORDS.size()) + (i < WORDS.size() ? "" : " " + i);
      add(views, "wall", "wall");
      add(views, "board", "board?role=" + role + "&status=" + state + "&sort=" + sort);
      add(views, "board, search", "board?q=" + word.replace(" ", "%20"));
      add(views, "board, far page", "board?status=done&sort=" + sort + "&page=" + (100 + 5 * i));
      add(views, "board, 500 rows", "board?size=500&sort=" + sort + "&page=" + (1 + i));
      add(views, "board.json", "board.json?sort=" + sort + "&page=" + (1 + i));
      add(views, "task", "task/" + ids.get(i * 31 % ids.size()));
      add(views, "epics", "epics");
      add(views, "epics, finished", "epics?finished=1&page=" + (1 + i % 10));
      add(views, "reports", "reports");
      add(views, "diagnostics", "diagnostics");
      add(views, "parity", "parity");
    }
    return views;
  }

  private static void add(Map<String, List<String>> views, String name, String address) {
    views.computeIfAbsent(name, any -> new ArrayList<>()).add(address);
  }
}
