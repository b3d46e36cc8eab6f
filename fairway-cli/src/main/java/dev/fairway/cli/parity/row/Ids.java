package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What the entries of a list are about. */
final class Ids {

  private static final List<String> MEMBERS = List.of("id", "task_id", "session_id", "watcher_id");

  private Ids() {}

  /**
   * The entries of a list as one word each.
   *
   * @param path of the list, with slashes between the members
   */
  static List<String> of(JsonValue answer, String path) {
    JsonValue at = answer;
    String last = path;
    int slash = path.indexOf('/');
    if (slash >= 0) {
      JsonValue inner = answer.get(path.substring(0, slash));
      at = inner == null ? answer : inner;
      last = path.substring(slash + 1);
    }
    List<String> ids = new ArrayList<>();
    for (JsonValue item : at.items(last)) {
      ids.add(word(item));
    }
    return ids;
  }

  /** A condition is told by its word and whom it concerns; what has only a number, by its task. */
  private static String word(JsonValue item) {
    String condition = item.text("condition");
    if (condition != null) {
      String role = item.text("role");
      return role == null ? condition : condition + " " + role;
    }
    for (String member : MEMBERS) {
      JsonValue id = item.get(member);
      if (id != null && id.is(JsonValue.Type.TEXT)) {
        return id.text();
      }
    }
    return item.text();
  }
}
