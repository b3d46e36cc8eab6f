package dev.fairway.adapter.gpuaasyaml;

import java.util.HashMap;
import java.util.Map;

/** {@code depends_on[0]} and the like: the same few names for thousands of tasks. */
final class IndexedNames {

  private static final int SHARED = 16;

  private static final Map<String, String[]> NAMES = names();

  private IndexedNames() {}

  static String of(String field, int index) {
    String[] names = NAMES.get(field);
    return names != null && index < SHARED ? names[index] : field + "[" + index + "]";
  }

  private static Map<String, String[]> names() {
    Map<String, String[]> names = new HashMap<>();
    for (String field : TaskReader.FIELDS) {
      String[] indexed = new String[SHARED];
      for (int i = 0; i < SHARED; i++) {
        indexed[i] = field + "[" + i + "]";
      }
      names.put(field, indexed);
    }
    return Map.copyOf(names);
  }
}
