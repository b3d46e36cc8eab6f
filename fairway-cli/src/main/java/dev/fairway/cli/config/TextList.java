package dev.fairway.cli.config;

import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arrays of different texts, none of them blank. */
final class TextList {

  private TextList() {}

  static List<String> read(Section at, String key) {
    return read(at, key, List.of());
  }

  static List<String> read(Section at, String key, List<String> standard) {
    List<String> texts = at.array(key, "an array of strings") ? distinct(at, key) : standard;
    if (at.wantsValues()) {
      at.shows(key, Shown.list(texts));
    }
    return texts;
  }

  /** Reads an array whose texts must be among the known ones; with none known all are. */
  static List<String> among(Section at, String key, List<String> known, String what) {
    List<String> texts = read(at, key);
    if (!known.isEmpty()) {
      expect(at, key, texts, known, what);
    }
    return texts;
  }

  /** Reports the texts of an array, given or by default, that are not among the known ones. */
  static void expect(Section at, String key, List<String> texts, List<String> known, String what) {
    for (int i = 0; i < texts.size() && at.isWhole(); i++) {
      String text = texts.get(i);
      if (!known.contains(text)) {
        problem(at, key, text, "unknown " + what + " " + Shown.quoted(text), near(text, known));
      }
    }
  }

  /** A problem of one text of the array at a key. */
  static void problem(
      Section at, String key, String text, String message, @Nullable String suggestion) {
    List<Node> items = at.items(key);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value().equals(text)) {
        at.problemAt(key, i, message, suggestion);
        return;
      }
    }
    at.problem(key, message, suggestion);
  }

  /** The known word that was probably meant, or all of them. */
  static String near(String word, List<String> known) {
    String near = Nearest.question(word, known);
    if (known.isEmpty()) {
      return "none is configured";
    }
    return near != null ? near : "one of: " + Shown.words(known);
  }

  private static List<String> distinct(Section at, String key) {
    List<Node> items = at.items(key);
    List<String> texts = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value() instanceof String text) {
        String objection = Shown.objection(text);
        if (objection != null) {
          at.problemAt(key, i, objection, null);
        } else if (texts.contains(text)) {
          at.problemAt(key, i, Shown.quoted(text) + " is listed twice", null);
        } else {
          texts.add(text);
        }
      } else {
        at.problemAt(key, i, "expected a string, found " + items.get(i).type(), null);
      }
    }
    return texts;
  }
}
