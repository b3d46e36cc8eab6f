package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.domain.problem.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the fields of an entry into those with a meaning, those that the user has allowed without
 * one, and those that are problems. A misspelt field is a problem, but is read as the field that
 * was meant when that is missing, so that one slip is not told as two.
 */
final class KnownFields {

  private final Set<String> fields;
  private final Map<String, Entry> known;
  private final Map<String, Entry> allowed = new LinkedHashMap<>();
  private final Map<String, Entry> unknown = new LinkedHashMap<>();

  KnownFields(Mapping map, Set<String> fields, Set<String> allowedUnknown) {
    this.fields = fields;
    if (fields.containsAll(map.entries().keySet())) {
      this.known = map.entries();
      return;
    }
    this.known = new HashMap<>();
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
      return question == null ? "known: " + String.join(", ", new TreeSet<>(fields)) : question;
    }
    return AllowOption.forField(name)
        .map(
            option ->
                question == null
                    ? "keep it with " + option
                    : question + " or keep it with " + option)
        .orElse(question);
  }
}
