package dev.fairway.adapter.gpuaasyaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the example configuration, taken from its text: this module reads no TOML, and the
 * module that does loads the file in its own tests.
 */
final class ExampleConfig {

  private final String text;

  ExampleConfig() {
    try {
      this.text = Files.readString(example("gpuaas-a-b-c-d-e-config.toml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the folder {@code examples}, from wherever the tests run. */
  static Path example(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples").resolve(name);
  }

  List<String> roles() {
    return all("\\[\\[roles]]\\s+name = \"([^\"]+)\"");
  }

  List<String> globs() {
    return all("\\[\\[review_routes]]\\s+match = \"([^\"]+)\"");
  }

  List<String> reviewers() {
    return all("\\[\\[review_routes]]\\s+match = \"[^\"]+\"\\s+reviewer = \"([^\"]+)\"");
  }

  List<String> profiles() {
    return all("\\[\\[workstream_profiles]]\\s+name = \"([^\"]+)\"");
  }

  Pattern taskIdPattern() {
    return Pattern.compile(all("task_id_pattern = \"([^\"]+)\"").get(0));
  }

  /** The texts of a list such as {@code allowed} in a table such as {@code [states]}. */
  List<String> list(String table, String key) {
    String body = text.substring(text.indexOf("[" + table + "]"));
    body = body.substring(body.indexOf("\n" + key + " = ["));
    return all("\"([^\"]+)\"", body.substring(0, body.indexOf(']')));
  }

  private List<String> all(String regex) {
    return all(regex, text);
  }

  private static List<String> all(String regex, String text) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
