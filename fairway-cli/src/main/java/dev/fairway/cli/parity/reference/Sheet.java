package dev.fairway.cli.parity.reference;

import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.json.JsonValue.Type;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object of a reference file, read key by key. Asking for a key makes it a known one; what is
 * missing or wrong is reported where it is, and the reader goes on as if it had not been recorded.
 */
public final class Sheet {

  private final JsonValue value;
  private final String path;
  private final List<Problem> problems;
  private final List<String> asked = new ArrayList<>();
  private final List<Sheet> inner = new ArrayList<>();

  private Sheet(JsonValue value, String path, List<Problem> problems) {
    this.value = value;
    this.path = path;
    this.problems = problems;
  }

  /**
   * @param problems collects what is wrong
   */
  public static Sheet of(JsonValue value, List<Problem> problems) {
    Sheet sheet = new Sheet(value, "", problems);
    if (!value.is(Type.OBJECT)) {
      sheet.wrong(value, "", "expected an object, found " + value.type().words(), null);
    }
    return sheet;
  }

  /** Reports the keys that nobody asked for, here and below. */
  public void finish() {
    for (Map.Entry<String, JsonValue> each : value.members().entrySet()) {
      if (!asked.contains(each.getKey())) {
        String near = Nearest.question(each.getKey(), asked);
        wrong(
            each.getValue(),
            each.getKey(),
            "unknown key '" + each.getKey() + "'",
            near != null ? near : "known here: " + String.join(", ", asked));
      }
    }
    inner.forEach(Sheet::finish);
  }

  /** Where the object is. */
  public String place() {
    return value.place().toString();
  }

  public boolean has(String key) {
    return value.get(key) != null;
  }

  /** A text that has to be there and to say something. */
  public String required(String key) {
    String text = text(key);
    if (text == null && !has(key)) {
      wrong(value, key, "'" + key + "' is missing", null);
    } else if (text != null && text.isBlank()) {
      problem(key, "'" + key + "' is empty", null);
    }
    return text == null ? "" : text;
  }

  public @Nullable String text(String key) {
    JsonValue found = take(key, Type.TEXT);
    return found == null ? null : found.text();
  }

  /** One of some words; the first of them when it is absent or wrong. */
  public String word(String key, List<String> words) {
    String text = text(key);
    if (text == null || words.contains(text)) {
      return text == null ? words.get(0) : text;
    }
    String near = Nearest.question(text, words);
    problem(
        key,
        "unknown word '" + text + "'",
        near != null ? near : "one of: " + String.join(", ", words));
    return words.get(0);
  }

  /** The same for a word that has to be there. */
  public String requiredWord(String key, List<String> words) {
    if (!has(key)) {
      wrong(value, key, "'" + key + "' is missing", "one of: " + String.join(", ", words));
    }
    return word(key, words);
  }

  /** A time such as {@code 2025-11-10T12:00:00Z}, as it is written. */
  public @Nullable String time(String key) {
    String text = text(key);
    try {
      if (text != null) {
        Instant.parse(text);
      }
      return text;
    } catch (DateTimeParseException wrong) {
      problem(key, "'" + text + "' is not a time such as 2025-11-10T12:00:00Z", null);
      return null;
    }
  }

  /** A whole number of at least {@code least}; null when it is absent or wrong. */
  public @Nullable Integer number(String key, int least) {
    JsonValue found = take(key, Type.NUMBER);
    try {
      if (found == null || Integer.parseInt(found.text()) >= least) {
        return found == null ? null : Integer.valueOf(found.text());
      }
    } catch (NumberFormatException notWhole) {
      // said below
    }
    problem(key, "expected a whole number of at least " + least, null);
    return null;
  }

  public boolean flag(String key, boolean standard) {
    JsonValue found = take(key, Type.FLAG);
    return found == null ? standard : found.text().equals("true");
  }

  /** A list of texts; null when it is absent. */
  public @Nullable List<String> texts(String key) {
    JsonValue found = take(key, Type.ARRAY);
    return found == null ? null : texts(found, path + key);
  }

  /** A list of texts that has to be there. */
  public List<String> requiredTexts(String key) {
    if (!has(key)) {
      wrong(value, key, "'" + key + "' is missing", null);
    }
    List<String> texts = texts(key);
    return texts == null ? List.of() : texts;
  }

  /** Name to a list of texts; null when it is absent. */
  public @Nullable Map<String, Recorded<List<String>>> lists(String key) {
    JsonValue found = take(key, Type.OBJECT);
    if (found == null) {
      return null;
    }
    Map<String, Recorded<List<String>>> lists = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> each : found.members().entrySet()) {
      if (expect(each.getValue(), Type.ARRAY, path + key + "." + each.getKey())) {
        lists.put(
            each.getKey(),
            new Recorded<>(
                texts(each.getValue(), path + key + "." + each.getKey()),
                each.getValue().place().toString()));
      }
    }
    return lists;
  }

  /** Name to any value, written as text; null is a value, too. Null when it is absent. */
  public @Nullable Map<String, Recorded<JsonValue>> values(String key) {
    JsonValue found = take(key, Type.OBJECT);
    if (found == null) {
      return null;
    }
    Map<String, Recorded<JsonValue>> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> each : found.members().entrySet()) {
      values.put(
          each.getKey(), new Recorded<>(each.getValue(), each.getValue().place().toString()));
    }
    return values;
  }

  /** An object; null when it is absent. */
  public @Nullable Sheet sheet(String key) {
    JsonValue found = take(key, Type.OBJECT);
    return found == null ? null : below(found, path + key + ".");
  }

  /** Name to an object; empty when it is absent. */
  public Map<String, Sheet> sheetsByName(String key) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    JsonValue found = take(key, Type.OBJECT);
    if (found != null) {
      for (Map.Entry<String, JsonValue> each : found.members().entrySet()) {
        String where = path + key + "." + each.getKey();
        if (expect(each.getValue(), Type.OBJECT, where)) {
          sheets.put(each.getKey(), below(each.getValue(), where + "."));
        }
      }
    }
    return sheets;
  }

  /** A list of objects; empty when it is absent. */
  public List<Sheet> sheets(String key) {
    List<Sheet> sheets = new ArrayList<>();
    JsonValue found = take(key, Type.ARRAY);
    if (found != null) {
      for (int i = 0; i < found.items().size(); i++) {
        String where = path + key + "[" + i + "]";
        if (expect(found.items().get(i), Type.OBJECT, where)) {
          sheets.add(below(found.items().get(i), where + "."));
        }
      }
    }
    return sheets;
  }

  /** The same where each has a {@code name} that no other has. */
  public List<Sheet> named(String key) {
    List<Sheet> sheets = sheets(key);
    List<String> names = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String name = sheet.required("name");
      if (names.contains(name)) {
        sheet.problem("name", "the name '" + name + "' comes twice", null);
      }
      names.add(name);
    }
    return sheets;
  }

  /** Reports a key that has to be there. */
  public void require(String key) {
    if (!has(key)) {
      wrong(value, key, "'" + key + "' is missing", null);
    }
  }

  /** Something is wrong with the value of a key. */
  public void problem(String key, String message, @Nullable String suggestion) {
    JsonValue found = value.get(key);
    wrong(found == null ? value : found, key, message, suggestion);
  }

  private Sheet below(JsonValue found, String where) {
    Sheet sheet = new Sheet(found, where, problems);
    inner.add(sheet);
    return sheet;
  }

  private List<String> texts(JsonValue list, String where) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      JsonValue item = list.items().get(i);
      if (expect(item, Type.TEXT, where + "[" + i + "]")) {
        texts.add(item.text());
      }
    }
    return texts;
  }

  private @Nullable JsonValue take(String key, Type type) {
    asked.add(key);
    JsonValue found = value.get(key);
    return found != null && expect(found, type, path + key) ? found : null;
  }

  private boolean expect(JsonValue found, Type type, String where) {
    if (!found.is(type)) {
      String message = "expected " + type.words() + ", found " + found.type().words();
      problems.add(new Problem(found.place(), where, message, null));
    }
    return found.is(type);
  }

  private void wrong(JsonValue at, String key, String message, @Nullable String suggestion) {
    problems.add(new Problem(at.place(), path + key, message, suggestion));
  }
}
