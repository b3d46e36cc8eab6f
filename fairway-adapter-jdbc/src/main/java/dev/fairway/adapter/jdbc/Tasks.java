package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole tasks, put together from four tables: four statements whatever their number. */
final class Tasks {

  private static final Comparator<Task> BY_ID = new ById();

  private final TaskTable tasks;
  private final TaskItemTable items;
  private final DependencyTable dependencies;
  private final ExtraTable extras;

  Tasks(Statements statements) {
    tasks = new TaskTable(statements);
    items = new TaskItemTable(statements);
    dependencies = new DependencyTable(statements);
    extras = new ExtraTable(statements);
  }

  /** Ordered by id. */
  List<Task> where(Condition condition) {
    List<TaskRow> rows = tasks.where(condition);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, TaskRow> byId = new LinkedHashMap<>();
    for (TaskRow row : rows) {
      byId.put(row.id, row);
    }
    items.fill(byId, condition);
    dependencies.fill(byId, condition);
    extras.fill(byId, condition);
    List<Task> complete = new ArrayList<>(rows.size());
    for (TaskRow row : rows) {
      complete.add(row.complete());
    }
    Collections.sort(complete, BY_ID);
    return complete;
  }

  /** In the order of {@code ids}. */
  List<Task> in(Collection<String> ids) {
    Map<String, Task> found = new LinkedHashMap<>();
    for (List<String> chunk : InList.chunks(ids)) {
      for (Task task : where(Condition.oneOf(chunk))) {
        found.put(task.id(), task);
      }
    }
    List<Task> ordered = new ArrayList<>(found.size());
    for (String id : ids) {
      Task task = found.remove(id);
      if (task != null) {
        ordered.add(task);
      }
    }
    return ordered;
  }

  void insert(Collection<Task> all) {
    tasks.insert(all);
    items.insert(all);
    dependencies.insert(all);
    extras.insert(all);
  }

  void redefine(Collection<Task> all) {
    for (Task task : all) {
      tasks.redefine(task);
      items.delete(task.id());
      dependencies.delete(task.id());
      extras.delete(task.id());
    }
    items.insert(all);
    dependencies.insert(all);
    extras.insert(all);
  }

  private static final class ById implements Comparator<Task> {
    @Override
    public int compare(Task a, Task b) {
      return a.id().compareTo(b.id());
    }
  }
}
