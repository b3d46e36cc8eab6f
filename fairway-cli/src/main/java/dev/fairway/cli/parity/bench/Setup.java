package dev.fairway.cli.parity.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runbook's Setup, performed.
 *
 * @param calls what was done, in order
 * @param imported how the import ended; null when it did not come to that
 * @param artifact the Markdown artifact; empty when it did not come to that
 * @param obstacle why nothing can be compared that needs a store; null when all went well
 */
public record Setup(
    List<Ended> calls, @Nullable Ended imported, String artifact, @Nullable String obstacle) {

  public Setup {
    calls = List.copyOf(calls);
  }

  /** Performs it in the copy. */
  public static Setup perform(Runner runner, Plan plan, Path checkout, Stores stores) {
    List<Ended> calls = new ArrayList<>();
    for (List<String> call :
        List.of(
            List.of("config", "validate"),
            List.of("db", "migrate", "--dry-run"),
            List.of("db", "migrate"))) {
      Ended ended = runner.json(call.toArray(new String[0]));
      calls.add(ended);
      if (ended.code() != 0) {
        return new Setup(calls, null, "", failed(ended));
      }
    }
    List<String> words = new ArrayList<>(List.of("import", plan.queue(), "--state-once"));
    for (String field : plan.allowUnknown()) {
      words.addAll(List.of("--allow-unknown", field));
    }
    Ended imported = runner.json(words.toArray(new String[0]));
    calls.add(imported);
    if (imported.code() != 0) {
      return new Setup(calls, imported, "", failed(imported));
    }
    try {
      stores.keep();
    } catch (NotComparable obstacle) {
      return new Setup(calls, imported, "", obstacle.words());
    }
    Ended artifact = artifact(runner, plan, checkout);
    calls.add(artifact);
    return new Setup(calls, imported, artifact.out(), null);
  }

  private static Ended artifact(Runner runner, Plan plan, Path checkout) {
    return Files.isRegularFile(checkout.resolve(plan.catalog()))
        ? runner.run("parity", "artifact", "--catalog", plan.catalog())
        : runner.run("parity", "artifact");
  }

  private static String failed(Ended ended) {
    return "Setup stopped at '" + ended.line() + "': " + ended.words();
  }
}
