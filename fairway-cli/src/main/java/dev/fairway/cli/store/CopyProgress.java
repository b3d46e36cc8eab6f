package dev.fairway.cli.store;

import dev.fairway.cli.Environment;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.StoreMaintenance.TableSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bar that grows with the rows that have passed; only for somebody who looks at a terminal. */
final class CopyProgress implements RowSink {

  private static final int WIDTH = 30;

  private final Environment environment;
  private final boolean silent;
  private final long total;
  private long passed;
  private int shownPercent = -1;
  private String table = "";

  private CopyProgress(Environment environment, boolean silent, long total) {
    this.environment = environment;
    this.silent = silent;
    this.total = total;
  }

  static CopyProgress of(List<TableSize> tables, Environment environment, boolean silent) {
    long total = 0;
    for (TableSize each : tables) {
      total += each.rows();
    }
    return new CopyProgress(environment, silent || !environment.terminal(), total);
  }

  @Override
  public void table(String name, List<String> columns) {
    table = name;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    passed++;
    int percent = total == 0 ? 100 : (int) Math.min(100, passed * 100 / total);
    if (!silent && percent != shownPercent) {
      shownPercent = percent;
      int full = percent * WIDTH / 100;
      say(
          "\r["
              + "#".repeat(full)
              + " ".repeat(WIDTH - full)
              + "] "
              + percent
              + " %  "
              + table
              + "\u001b[K");
    }
  }

  /** Leaves an empty line for what comes next. */
  void clear() {
    if (shownPercent >= 0) {
      say("\r\u001b[K");
    }
  }

  private void say(String text) {
    try {
      environment.err().write(text.getBytes(StandardCharsets.UTF_8));
      environment.err().flush();
    } catch (IOException nobodyLooks) {
      // the copy is what counts
    }
  }
}
