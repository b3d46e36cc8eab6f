package dev.fairway.cli.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pairs in a folder.
 *
 * @param backend the kind of store; where the answer is not the same on all of them, {@code
 *     NAME.BACKEND.out} stands beside {@code NAME.out}
 * @param rewrite whether differing files are written anew instead of being a failure
 */
record GoldenFiles(Path folder, String backend, boolean rewrite) {

  private static final String FIRST = "sqlite";

  /** Commands and the file with what they should print. */
  record Pair(String name, List<String> commands, Path expected) {}

  /**
   * @param asked whether somebody wants the files to be written anew
   * @param unattended whether this is a build that nobody watches
   */
  static GoldenFiles in(Path folder, String backend, boolean asked, boolean unattended) {
    if (asked && unattended) {
      throw new AssertionError("golden files are not rewritten where CI=true");
    }
    return new GoldenFiles(folder, backend, asked);
  }

  /** All pairs by name; a file without its other half is a failure, unless it is to be written. */
  List<Pair> pairs() {
    TreeSet<String> inputs = names(".in");
    TreeSet<String> outputs = names(".out");
    TreeSet<String> lonely = new TreeSet<>(outputs);
    lonely.removeAll(inputs);
    if (!rewrite) {
      TreeSet<String> unanswered = new TreeSet<>(inputs);
      unanswered.removeAll(outputs);
      lonely.addAll(unanswered);
    }
    if (!lonely.isEmpty()) {
      throw new AssertionError(
          "golden files without their other half in " + folder + ": " + lonely);
    }
    List<Pair> pairs = new ArrayList<>();
    for (String name : inputs) {
      pairs.add(new Pair(name, commands(name), expected(name)));
    }
    return pairs;
  }

  private Path expected(String name) {
    Path own = folder.resolve(name + "." + backend + ".out");
    return Files.exists(own) ? own : folder.resolve(name + ".out");
  }

  private TreeSet<String> names(String ending) {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ending))
          .forEach(name -> names.add(name.substring(0, name.indexOf('.'))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private List<String> commands(String name) {
    return read(folder.resolve(name + ".in"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Fails when a pair's answer is another than expected, or writes it down. */
  void check(Pair pair, String actual) {
    if (rewrite && isOwn(pair.expected())) {
      write(pair.expected(), actual);
      return;
    }
    String expected = read(pair.expected());
    if (!expected.equals(actual)) {
      throw new AssertionError(
          pair.expected()
              + " differs; -Dgolden.update=true rewrites it\n"
              + firstDifference(expected, actual));
    }
  }

  /** What all kinds share is written by the first of them, so that the others are held to it. */
  private boolean isOwn(Path expected) {
    return backend.equals(FIRST) || expected.toString().endsWith("." + backend + ".out");
  }

  private static String firstDifference(String expected, String actual) {
    List<String> wanted = expected.lines().toList();
    List<String> got = actual.lines().toList();
    int line = 0;
    while (line < Math.min(wanted.size(), got.size()) && wanted.get(line).equals(got.get(line))) {
      line++;
    }
    return "line "
        + (line + 1)
        + "\n  expected: "
        + (line < wanted.size() ? wanted.get(line) : "‹end›")
        + "\n  but was:  "
        + (line < got.size() ? got.get(line) : "‹end›");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
