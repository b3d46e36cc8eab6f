package dev.fairway.cli.store;

import dev.fairway.port.store.RowSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands rows on, and shows them to others once they have been taken. */
record Watched(RowSink sink, List<RowSink> watchers) implements RowSink {

  @Override
  public void table(String name, List<String> columns) {
    sink.table(name, columns);
    for (RowSink watcher : watchers) {
      watcher.table(name, columns);
    }
  }

  @Override
  public void row(List<@Nullable Object> values) {
    sink.row(values);
    for (RowSink watcher : watchers) {
      watcher.row(values);
    }
  }
}
