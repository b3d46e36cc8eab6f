package dev.fairway.cli;

import dev.fairway.cli.config.DatabaseUrl;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.problem.Problem;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Commands that the program suggests, as they have to be typed to be about the same project and
 * store: with the options that named these in the call. What variables name holds for the next
 * command as it is.
 */
public final class Advice {

  private static final String PROGRAM = "fairway ";

  /** By name, each as it has to be typed; without any nothing changes. */
  private final Map<String, String> options;

  private Advice(Map<String, String> options) {
    this.options = options;
  }

  /** Commands as the rules write them. */
  public static Advice none() {
    return new Advice(Map.of());
  }

  /** For whoever made a call with these arguments. */
  static Advice of(List<String> args, Environment environment) {
    String config = GlobalOptions.value(args, "--config");
    String database = GlobalOptions.value(args, "--db");
    if (config == null && database == null) {
      return none();
    }
    Map<String, String> options = new LinkedHashMap<>();
    if (config != null && !config.isEmpty()) {
      options.put("--config", ShellWord.of(absolute(config, environment)));
    }
    if (database != null && !database.isEmpty()) {
      boolean url = DatabaseUrl.isUrl(database);
      options.put(
          "--db",
          ShellWord.of(
              url ? DatabaseUrl.masked(database, "‹password›") : absolute(database, environment)));
    }
    return new Advice(options);
  }

  /** A command may be for somebody in another folder, such as a lane. */
  private static String absolute(String file, Environment environment) {
    try {
      return environment.directory().resolve(file).normalize().toString();
    } catch (InvalidPathException saidByTheCall) {
      return file;
    }
  }

  /**
   * The same words for this caller.
   *
   * @param words a command, some joined by {@code &&}, or a sentence with commands in single quotes
   */
  public String of(String words) {
    return options.isEmpty() || !words.contains(PROGRAM) ? words : new Reader(words).advised();
  }

  /** The same problem with a suggestion for this caller. */
  public Problem of(Problem problem) {
    String suggestion = problem.suggestion();
    return suggestion == null ? problem : problem.suggesting(of(suggestion));
  }

  /**
   * @param command what follows the program's name, and maybe more
   */
  private String optionsOf(String command) {
    int quoted = command.indexOf('\'');
    String named = quoted < 0 ? command : command.substring(0, quoted);
    if (named.startsWith("help") || named.startsWith("-") || named.contains(" --help")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    options.forEach(
        (name, value) -> {
          boolean made = name.equals("--config") && named.startsWith("init");
          if (!made && !named.contains(name + " ")) {
            text.append(name).append(' ').append(value).append(' ');
          }
        });
    return text.toString();
  }

  /** Goes through words once. What stands in a shell's quotes is no command, whatever it says. */
  private final class Reader {

    private final String words;

    /** A line for a shell as a whole, not a sentence about some. */
    private final boolean line;

    private final StringBuilder advised = new StringBuilder();
    private boolean inCommand;
    private boolean inWord;

    Reader(String words) {
      this.words = words;
      this.line = words.startsWith(PROGRAM) || words.contains("&& " + PROGRAM);
    }

    String advised() {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        advised.append(c);
        if (c == '\'') {
          i = quote(i);
        } else if (line && !inWord && isBegin(i)) {
          i = program(i);
        }
      }
      return advised.toString();
    }

    private boolean isBegin(int at) {
      return words.startsWith(PROGRAM, at) && (at == 0 || words.startsWith("&& ", at - 3));
    }

    /** Its first letter has been copied. */
    private int program(int at) {
      int begin = at + PROGRAM.length();
      int end = words.indexOf(line ? " && " : "'", begin);
      String command = words.substring(begin, end < 0 ? words.length() : end);
      advised.append(PROGRAM, 1, PROGRAM.length()).append(optionsOf(command));
      return begin - 1;
    }

    private int quote(int at) {
      if (inWord && words.startsWith("'\\''", at)) {
        advised.append("\\''");
        return at + 3;
      }
      String before = words.substring(0, at);
      if (inWord) {
        inWord = false;
      } else if (before.isEmpty() || before.endsWith(" ") || before.endsWith("(")) {
        return open(before.stripTrailing(), at);
      } else {
        inCommand = false;
      }
      return at;
    }

    /** A sentence quotes a command, a command one of its words. */
    private int open(String before, int at) {
      boolean value = before.substring(before.lastIndexOf(' ') + 1).startsWith("--");
      if (line || inCommand || value || !words.startsWith(PROGRAM, at + 1)) {
        inWord = true;
        return at;
      }
      inCommand = true;
      advised.append(words.charAt(at + 1));
      return program(at + 1);
    }
  }
}
