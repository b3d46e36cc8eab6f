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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of {@code fairway parity run} in this process, in a project of its own. */
final class SuiteRun {

  private static final List<String> SETTINGS = List.of("parity.toml", "parity-explained.toml");

  private SuiteRun() {}

  /**
   * Makes the call and returns its answer.
   *
   * @param project where {@code .fairway} with the settings is; null for none
   * @param out where evidence and reports go; null when nobody wants them
   * @throws AssertionError when the call failed before anything was compared
   */
  static JsonValue answer(
      Path checkout,
      @Nullable Path reference,
      @Nullable Path project,
      @Nullable Path out,
      List<String> rows,
      SuiteStore store) {
    try {
      Path own = Files.createTempDirectory("fairway-suite-");
      Path settings = Files.createDirectories(own.resolve(".fairway"));
      Files.writeString(settings.resolve("config.toml"), "[fairway]\nproject_name = \"suite\"\n");
      for (String name : SETTINGS) {
        Path file = project == null ? null : project.resolve(".fairway").resolve(name);
        if (file != null && Files.isRegularFile(file)) {
          Files.copy(file, settings.resolve(name));
        }
      }
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
      return call(own, args, store);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
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
