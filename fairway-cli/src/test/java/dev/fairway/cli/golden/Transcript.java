package dev.fairway.cli.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.fairway.cli.terminal.Answered;
import dev.fairway.cli.terminal.JsonRules;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a terminal shows after some commands: each command, its output, its errors behind a {@code
 * !}, and its exit code when that is not 0. JSON is laid out for reading. What differs from machine
 * to machine is replaced.
 */
final class Transcript {

  private static final ObjectWriter READABLE =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private final StringBuilder text = new StringBuilder();
  private final Path project;
  private Terminal terminal;

  private Transcript(Terminal terminal) {
    this.project = terminal.folder();
    this.terminal = terminal;
  }

  static String of(List<String> commands, Terminal terminal) {
    Transcript transcript = new Transcript(terminal);
    commands.forEach(transcript::run);
    return transcript.text.toString();
  }

  private void run(String command) {
    text.append(text.length() == 0 ? "" : "\n").append("$ ").append(command).append('\n');
    List<String> words = words(command.replace("‹store›", store()));
    if (words.get(0).equals("cd")) {
      terminal = terminal.inFolder(words.get(1));
      return;
    }
    Terminal here = terminal;
    while (words.get(0).contains("=")) {
      int equals = words.get(0).indexOf('=');
      String variable = words.remove(0);
      here = here.with(variable.substring(0, equals), variable.substring(equals + 1));
    }
    words.remove(0);
    Answered answered = here.run(words.toArray(new String[0]));
    text.append(readable(answered.out()));
    readable(answered.err()).lines().forEach(line -> text.append("! ").append(line).append('\n'));
    if (answered.code() != 0) {
      text.append("[exit ").append(answered.code()).append("]\n");
    }
  }

  private String store() {
    return Stores.ofThisRun().argument(project);
  }

  /** The words of a line; single quotes hold blanks together. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
        begun = true;
      } else if (c != ' ' || quoted) {
        word.append(c);
        begun = true;
      } else if (begun) {
        words.add(word.toString());
        word.setLength(0);
        begun = false;
      }
    }
    return words;
  }

  private String readable(String output) {
    String text = output;
    if (output.startsWith("{\"schema\":")) {
      text = output.startsWith("{\"schema\":\"fairway.export") ? output : laidOut(output);
    }
    return located(text)
        .replace(project.toString(), "‹project›")
        .replace(String.valueOf(project.getParent()), "‹beside›")
        .replace(System.getProperty("java.version"), "‹java›")
        .replaceAll("(\"bytes\" : )\\d+", "$1‹n›")
        .replaceAll("(\"seconds\" : )[0-9.]+", "$1‹n›")
        .replaceAll("[0-9.]+ KiB", "‹n› KiB")
        .replaceAll("(\"commit\" : \")([0-9a-f]{12}|unknown)\"", "$1‹commit›\"")
        .replaceAll("\\(([0-9a-f]{12}|unknown), Java", "(‹commit›, Java");
  }

  /** With the same words for the same place, whatever kind of store is there. */
  private String located(String text) {
    Stores stores = Stores.ofThisRun();
    return text.replace(stores.location(project), "‹store›")
        .replace(stores.location(project.resolve("fresh")), "‹fresh store›")
        .replaceAll("'?FAIRWAY_DB=postgresql://[^ '\"]*'?", "FAIRWAY_DB=")
        .replaceAll("(\"former_store\" : \")[^\"]*", "$1‹former store›")
        .replaceAll("(\"location\" : \"|location: +)postgresql://[^\"\n]*", "$1‹server›")
        .replaceAll("(\"schema_name\" : \"|schema: +)\\w+", "$1‹schema›")
        .replaceAll("PostgreSQL [0-9.]+", "PostgreSQL ‹version›")
        .replaceAll("synchronous_commit \\w+, fsync \\w+", "‹durability›")
        .replaceAll("(\"round_trip_ms\" : )[0-9.]+", "$1‹n›")
        .replaceAll("(round trip: +)[0-9.]+", "$1‹n›");
  }

  private static String laidOut(String object) {
    try {
      return READABLE.writeValueAsString(JsonRules.checked(object)) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
