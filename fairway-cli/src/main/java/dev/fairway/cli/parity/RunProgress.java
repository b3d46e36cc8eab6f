package dev.fairway.cli.parity;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Printable;
import dev.fairway.cli.parity.run.Progress;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One line on a terminal that says what is being done; it is gone when the answer comes. */
final class RunProgress implements Progress {

  private static final String CLEAR = "\r\u001b[K";

  private final Environment environment;
  private int done;

  RunProgress(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void begins(String what) {
    say(CLEAR + "[" + done + "/" + Row.values().length + "] " + Printable.line(what) + " …");
  }

  @Override
  public void compared(Row row, RowRun run) {
    done++;
    say(CLEAR);
  }

  private void say(String text) {
    try {
      environment.err().write(text.getBytes(StandardCharsets.UTF_8));
      environment.err().flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
