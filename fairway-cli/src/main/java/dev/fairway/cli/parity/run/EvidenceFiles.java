package dev.fairway.cli.parity.run;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.domain.parity.Row;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runbook's "Evidence To Save": the output of its commands, word for word. */
final class EvidenceFiles {

  private record File(Row row, String name, List<String> words) {}

  private final Bench bench;
  private final List<File> files;

  EvidenceFiles(Bench bench) {
    this.bench = bench;
    String catalog = bench.plan().catalog();
    files =
        List.of(
            new File(Row.READY_ORDERING, "fairway-ready.json", List.of("--json", "ready")),
            new File(Row.GIT_CONSISTENCY, "fairway-git-check.json", List.of("--json", "git-check")),
            new File(
                Row.COORDINATOR_TICK,
                "fairway-tick.json",
                List.of("--json", "coordinator", "tick")),
            new File(
                Row.PARITY_ARTIFACT,
                "fairway-parity-artifact.json",
                List.of("--json", "parity", "artifact", "--catalog", catalog)),
            new File(
                Row.REGRESSION_PACKS,
                "fairway-regression-packs.txt",
                List.of("regression-pack", "validate", catalog)));
  }

  /** File name to content, for those of the given rows that there is an answer for. */
  Map<String, String> collect(List<Row> rows) {
    Map<String, String> contents = new LinkedHashMap<>();
    for (File file : files) {
      if (rows.contains(file.row())) {
        String out = answer(file);
        if (!out.isEmpty()) {
          contents.put(file.name(), bench.copy().restored(out));
        }
      }
    }
    String artifact = bench.setup().artifact();
    if (rows.contains(Row.PARITY_ARTIFACT) && !artifact.isEmpty()) {
      contents.put("fairway-parity-artifact.md", bench.copy().restored(artifact));
    }
    return contents;
  }

  private String answer(File file) {
    try {
      Runner runner = bench.prepared();
      Ended ended = runner.run(null, file.words());
      return ended.out();
    } catch (NotComparable withoutStore) {
      return "";
    }
  }

  /** Writes files; those of compared rows that have no content any more go. */
  List<String> save(Map<String, String> contents, List<Row> rows, Path folder) {
    try {
      Files.createDirectories(folder);
      for (File file : files) {
        if (rows.contains(file.row()) && !contents.containsKey(file.name())) {
          Files.deleteIfExists(folder.resolve(file.name()));
        }
      }
      for (Map.Entry<String, String> file : contents.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return new ArrayList<>(contents.keySet());
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write to " + folder, "name another with --out", unwritable);
    }
  }
}
