package dev.fairway.adapter.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows grouped by their task, the tasks in the order they were asked for. */
final class ByTask<R> {

  private final Map<String, List<R>> lists = new LinkedHashMap<>();

  ByTask(Collection<String> taskIds) {
    for (String id : taskIds) {
      lists.put(id, new ArrayList<>(0));
    }
  }

  void add(String taskId, R row) {
    List<R> list = lists.get(taskId);
    if (list != null) {
      list.add(row);
    }
  }

  /** Only the tasks that have rows. */
  Map<String, List<R>> lists() {
    Map<String, List<R>> found = new LinkedHashMap<>();
    for (Map.Entry<String, List<R>> entry : lists.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        found.put(entry.getKey(), entry.getValue());
      }
    }
    return found;
  }
}
