package dev.fairway.adapter.gpuaasyaml;

import java.util.ArrayList;
import java.util.List;

/** Where in an entry the reader is: keys and 0-based indexes, from the outside in. */
final class Trail {

  private final List<Object> steps = new ArrayList<>();

  void enter(String key) {
    steps.add(key);
  }

  void enter(int index) {
    steps.add(index);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  /** Such as {@code meta.links[2]}. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        path.append('[').append(step).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(Shown.plain((String) step));
      }
    }
    return path.toString();
  }
}
