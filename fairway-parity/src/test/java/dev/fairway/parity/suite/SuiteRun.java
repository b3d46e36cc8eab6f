package dev.fairway.parity.suite;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of {@code fairway parity run} in this process. */
final class SuiteRun {

  private static final String CONFIG = ".fairway/config.toml";

  private SuiteRun() {}

  /**
   * Makes the call and returns its answer.
   *
   * @param project where the call is made; null for a project that goes afterwards
   * @param out where evidence and reports go; null for the project's own folder
   * @throws AssertionError when the call failed before anything was compared
   */
  static JsonValue answer(
      Path checkout,
      @Nullable Path reference,
      @Nullable Path project,
      @Nullable Path out,
      List<String> rows,
      SuiteStore store) {
    List<String> args = arguments(checkout, reference, out, rows, store);
    if (project != null) {
      if (!Files.isRegularFile(project.resolve(CONFIG))) {
        throw new AssertionError(
            "there is no project in " + project + ": 'fairway init' makes one there");
      }
      return call(project.toAbsolutePath().normalize(), args, store);
    }
    try {
      Path own = Files.createTempDirectory("fairway-suite-");
      try {
        Files.createDirectories(own.resolve(CONFIG).getParent());
        Files.writeString(own.resolve(CONFIG), "[fairway]\nproject_name = \"suite\"\n");
        return call(own, args, store);
      } finally {
        remove(own);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<String> arguments(
      Path checkout,
      @Nullable Path reference,
      @Nullable Path out,
      List<String> rows,
      SuiteStore store) {
    List<String> args = new ArrayList<>(List.of("--json", "parity", "run"));
    args.add(checkout.toAbsolutePath().toString());
    if (reference != null) {
      args.addAll(List.of("--reference", reference.toAbsolutePath().toString()));
    }
    if (out != null) {
      args.addAll(List.of("--out", out.toAbsolutePath().toString()));
    }
    for (String row : rows) {
      args.addAll(List.of("--only", row));
    }
    args.addAll(store.options());
    return args;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static JsonValue call(Path folder, List<String> args, SuiteStore store) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeIf(name -> name.startsWith("FAIRWAY_") || name.startsWith("GIT_"));
    variables.putAll(store.variables());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            variables,
            folder,
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            false,
            InstantSource.system(),
            "suite",
            "localhost",
            null);
    int code = new Fairway(environment).run(args.toArray(new String[0]));
    try {
      if (code == 0 || code == 4) {
        return JsonReader.read(out.toString(StandardCharsets.UTF_8), "the answer");
      }
    } catch (JsonReader.Garbled notJson) {
      // said below
    }
    throw new AssertionError(
        "fairway "
            + String.join(" ", args)
            + "\nended with "
            + code
            + ": "
            + err.toString(StandardCharsets.UTF_8));
  }
}
