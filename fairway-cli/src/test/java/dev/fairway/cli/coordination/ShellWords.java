package dev.fairway.cli.coordination;

import java.util.ArrayList;
import java.util.List;

/** Reads commands as a shell would: words, single quotes, a backslash, {@code &&}. */
final class ShellWords {

  private ShellWords() {}

  /** The commands of a line, each as its words. */
  static List<List<String>> commands(String line) {
    List<List<String>> commands = new ArrayList<>();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '\'') {
        quoted = !quoted;
        begun = true;
      } else if (!quoted && c == '\\') {
        word.append(line.charAt(++i));
        begun = true;
      } else if (quoted || c != ' ') {
        word.append(c);
        begun = true;
      } else if (begun && word.toString().equals("&&")) {
        commands.add(words);
        words = new ArrayList<>();
        word.setLength(0);
        begun = false;
      } else if (begun) {
        words.add(word.toString());
        word.setLength(0);
        begun = false;
      }
    }
    commands.add(words);
    return commands;
  }
}
