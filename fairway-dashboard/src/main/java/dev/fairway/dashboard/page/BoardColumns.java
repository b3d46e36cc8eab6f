package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.view.BoardView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that a board can have, and those that it has. */
final class BoardColumns {

  private static final Map<String, String> LABELS = new LinkedHashMap<>();
  private static final List<String> USUAL =
      List.of("title", "status", "role", "kind", "priority", "review", "owner", "updated");

  /** Those with a newest-first order: the first click on them means that. */
  private static final List<String> NEWEST_FIRST = List.of("updated", "created");

  private static final List<String> UNSORTED =
      List.of("sequence", "profile", "tags", "review", "holder");

  static {
    LABELS.put("id", "Id");
    LABELS.put("title", "Title");
    LABELS.put("status", "Status");
    LABELS.put("role", "Role");
    LABELS.put("kind", "Kind");
    LABELS.put("priority", "Priority");
    LABELS.put("sequence", "Seq.");
    LABELS.put("risk", "Risk");
    LABELS.put("profile", "Profile");
    LABELS.put("tags", "Tags");
    LABELS.put("review", "Review");
    LABELS.put("owner", "Owner");
    LABELS.put("holder", "Held by");
    LABELS.put("created", "Created");
    LABELS.put("updated", "Changed");
  }

  private final BoardQuery query;
  private final String board;

  BoardColumns(BoardQuery query, String board) {
    this.query = query;
    this.board = board;
  }

  /** The id, which leads to the task, is always there. */
  private List<String> shown() {
    List<String> wanted = query.values().all(BoardQuery.COLUMN);
    List<String> shown = new ArrayList<>(List.of("id"));
    for (String key : LABELS.keySet()) {
      if (!key.equals("id") && (wanted.isEmpty() ? USUAL : wanted).contains(key)) {
        shown.add(key);
      }
    }
    return shown;
  }

  List<BoardView.Column> columns() {
    String sort = query.sort();
    List<BoardView.Column> columns = new ArrayList<>();
    for (String key : shown()) {
      boolean sortable = !UNSORTED.contains(key);
      String order =
          sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : "none";
      columns.add(
          new BoardView.Column(
              key, LABELS.getOrDefault(key, key), sortable ? address(key, order) : null, order));
    }
    return columns;
  }

  private String address(String key, String order) {
    boolean reverse = order.equals("none") ? NEWEST_FIRST.contains(key) : order.equals("ascending");
    Values next =
        query.values().without(BoardQuery.PAGE).with(BoardQuery.SORT, reverse ? "-" + key : key);
    return board + next.query();
  }

  List<BoardView.Choice> choices() {
    List<String> shown = shown();
    List<BoardView.Choice> choices = new ArrayList<>();
    LABELS.forEach(
        (key, label) -> {
          if (!key.equals("id")) {
            choices.add(new BoardView.Choice(key, label, 0, shown.contains(key)));
          }
        });
    return choices;
  }
}
