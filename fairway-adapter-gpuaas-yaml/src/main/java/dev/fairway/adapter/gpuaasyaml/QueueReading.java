package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Reads the tasks of a queue. */
final class QueueReading implements Reading {

  private final ProblemLog log = new ProblemLog();
  private final List<QueueRecord> records = new ArrayList<>();
  private final Root root;
  private final TaskReader tasks;

  QueueReading(Set<String> allowedUnknown) {
    this.root = new Root("tasks", "task", List.of("version"), true, true, allowedUnknown);
    this.tasks = new TaskReader(allowedUnknown, log);
  }

  @Override
  public void read(Events events) {
    new RootReader(
            events,
            root,
            log,
            (task, index, flaws) -> tasks.read(task, index, flaws).ifPresent(records::add),
            new HashMap<>())
        .read();
  }

  @Override
  public ProblemLog log() {
    return log;
  }

  QueueFile result() {
    return new QueueFile(records, log.inOrder());
  }
}
