package dev.fairway.cli.parity.bench;

import dev.fairway.domain.lane.ShellWord;
import java.util.List;

/** Arguments as one would type them. */
public final class CommandLineText {

  private CommandLineText() {}

  public static String of(List<String> args) {
    StringBuilder line = new StringBuilder("fairway");
    for (String arg : args) {
      line.append(' ').append(ShellWord.of(arg));
    }
    return line.toString();
  }
}
