package dev.fairway.cli.demo;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Shows the steps while they happen. */
final class Progress {

  private final Environment environment;
  private final boolean colours;
  private final boolean silent;
  private final boolean waits;

  Progress(Environment environment, boolean colours, boolean silent, boolean waits) {
    this.environment = environment;
    this.colours = colours && environment.terminal() && environment.variable("NO_COLOR") == null;
    this.silent = silent;
    this.waits = waits;
  }

  void before(String row, String name) {
    if (waits && !silent) {
      say("next: " + row + ": " + name + " (Enter) ");
      try {
        int c = environment.in().read();
        while (c >= 0 && c != '\n') {
          c = environment.in().read();
        }
      } catch (IOException closed) {
        // nobody to wait for
      }
    }
  }

  void after(StepResult step) {
    if (silent) {
      return;
    }
    Text text = new Text(colours);
    String verdict =
        step.ok() ? text.styled(Style.GREEN, "ok    ") : text.styled(Style.RED, "failed");
    text.line(verdict + "  " + padded(step.row()) + "  " + step.name());
    if (step.failure() != null) {
      text.line("        " + step.failure());
    }
    say(text.toString());
  }

  private static String padded(String row) {
    return row + " ".repeat(Math.max(0, 30 - row.length()));
  }

  private void say(String text) {
    try {
      environment.out().write(text.getBytes(StandardCharsets.UTF_8));
      environment.out().flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
