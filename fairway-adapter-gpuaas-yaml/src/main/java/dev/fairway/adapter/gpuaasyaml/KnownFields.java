package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.domain.problem.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the fields of an entry into those with a meaning, those that the user has allowed without
 * one, and those that are problems. A misspelt field is a problem, but is read as the field that
 * was meant when that is missing, so that one slip is not told as two.
 */
final class KnownFields {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]+");

  private final Map<String, Entry> known = new HashMap<>();
  private final Map<String, Entry> allowed = new LinkedHashMap<>();
  private final Map<String, Entry> unknown = new LinkedHashMap<>();
  private final List<String> fields;

  KnownFields(Mapping map, List<String> fields, Set<String> allowedUnknown) {
    this.fields = fields;
    map.entries()
        .forEach(
            (name, entry) -> {
              if (fields.contains(name)) {
                known.put(name, entry);
              } else if (allowedUnknown.contains(name)) {
                allowed.put(name, entry);
              } else {
                unknown.put(name, entry);
              }
            });
    unknown.forEach(this::readAsMeant);
  }

  private void readAsMeant(String name, Entry entry) {
    Nearest.to(name, fields).ifPresent(meant -> known.putIfAbsent(meant, entry));
  }

  /** With their meanings, also those that were misspelt. */
  Map<String, Entry> known() {
    return known;
  }

  /** The fields to keep although nothing is known about them. */
  Map<String, Entry> allowed() {
    return allowed;
  }

  /**
   * Tells about unknown fields.
   *
   * @param allowable whether {@code --allow-unknown} would help
   */
  void report(String owner, boolean allowable, ProblemLog log) {
    unknown.forEach(
        (name, entry) ->
            log.add(
                entry.keyAt(),
                owner + "." + Shown.plain(name),
                "unknown field " + Shown.quoted(name),
                wayOut(name, allowable)));
  }

  private @Nullable String wayOut(String name, boolean allowable) {
    String question = Nearest.question(name, fields);
    if (!allowable) {
      return question == null ? "known: " + String.join(", ", fields) : question;
    }
    String word = WORD.matcher(name).matches() ? name : "'" + name.replace("'", "'\\''") + "'";
    String keep = "--allow-unknown " + word;
    return question == null ? "keep it with " + keep : question + " or keep it with " + keep;
  }
}
