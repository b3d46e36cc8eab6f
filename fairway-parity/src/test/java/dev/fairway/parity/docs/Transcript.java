package dev.fairway.parity.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a page: all its {@code console} blocks in order. */
final class Transcript {
  private static final Pattern EXIT = Pattern.compile("\\[exit (\\d+)]");
  private static final String PROMPT = "$ ";

  private final List<Step> steps = new ArrayList<>();
  private final List<String> output = new ArrayList<>();
  private String command = "";
  private int commandLine;

  private Transcript() {}

  static List<Step> of(List<String> page) {
    Transcript transcript = new Transcript();
    boolean inBlock = false;
    boolean inConsole = false;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (line.startsWith("```")) {
        transcript.endStep();
        inConsole = !inBlock && line.equals("```console");
        inBlock = !inBlock;
      } else if (inConsole) {
        transcript.read(line, i + 1);
      }
    }
    if (inBlock) {
      throw new IllegalArgumentException("the last block does not end");
    }
    return List.copyOf(transcript.steps);
  }

  private void read(String line, int number) {
    if (line.startsWith(PROMPT)) {
      endStep();
      command = line.substring(PROMPT.length());
      commandLine = number;
    } else if (commandLine == 0) {
      throw new IllegalArgumentException("line " + number + ": output without a command");
    } else {
      output.add(line);
    }
  }

  private void endStep() {
    if (commandLine > 0) {
      int exitCode = 0;
      Matcher exit = EXIT.matcher(output.isEmpty() ? "" : output.get(output.size() - 1));
      if (exit.matches()) {
        exitCode = Integer.parseInt(exit.group(1));
        output.remove(output.size() - 1);
      }
      steps.add(new Step(commandLine, command, output, exitCode));
    }
    output.clear();
    commandLine = 0;
  }
}
