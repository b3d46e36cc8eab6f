package dev.fairway.cli.parity.report;

import dev.fairway.cli.Json;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.Phase;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.Origin;
import dev.fairway.domain.parity.Row;
import dev.fairway.port.failure.InputFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last result of a project, kept beside its other files that come and go. */
public final class SavedResult {

  private final Path file;

  /**
   * @param cache the project's folder for such files
   */
  public SavedResult(Path cache) {
    file = cache.resolve("parity-run.json");
  }

  public void save(ParityResult result, Judgement judgement) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Json out = Json.to(bytes)) {
        ResultJson.write(out.object(), result, judgement);
        out.end();
      }
      Files.createDirectories(file.getParent());
      Files.write(file, bytes.toByteArray());
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write " + file, null, unwritable);
    }
  }

  /** The last result; empty when nothing was run yet. */
  public Optional<ParityResult> load() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(result(JsonReader.read(Files.readString(file), file.toString())));
    } catch (IOException | JsonReader.Garbled | DateTimeException | IllegalArgumentException e) {
      throw new InputFailure(
          "the last result cannot be read: " + e.getMessage(), "run 'fairway parity run' again", e);
    }
  }

  private static ParityResult result(JsonValue saved) {
    List<RowRun> rows = new ArrayList<>();
    for (JsonValue row : saved.items("comparisons")) {
      rows.add(new RowRun(comparison(row), text(row.text("reference")), millis(row)));
    }
    List<Phase> phases = new ArrayList<>();
    for (JsonValue phase : saved.items("timings")) {
      phases.add(new Phase(text(phase.text("name")), millis(phase)));
    }
    return new ParityResult(
        text(saved.text("checkout")),
        saved.text("commit"),
        Instant.parse(text(saved.text("generated_at"))),
        text(saved.text("backend")),
        rows,
        phases,
        text(saved.text("out")),
        saved.texts("evidence_files"));
  }

  private static Comparison comparison(JsonValue row) {
    String slug = text(row.text("row"));
    Row which = Row.of(slug).orElseThrow(() -> new IllegalArgumentException("row " + slug));
    Map<String, List<Difference>> cases = new LinkedHashMap<>();
    for (JsonValue each : row.items("cases")) {
      cases.put(text(each.text("name")), new ArrayList<>());
    }
    for (JsonValue each : row.items("differences")) {
      JsonValue source = each.get("source");
      cases
          .computeIfAbsent(text(each.text("case")), any -> new ArrayList<>())
          .add(
              new Difference(
                  text(each.text("key")),
                  text(each.text("expected")),
                  text(each.text("actual")),
                  source == null
                      ? new Origin("", "")
                      : new Origin(text(source.text("expected")), text(source.text("actual")))));
    }
    List<CaseResult> results = new ArrayList<>();
    cases.forEach((name, differences) -> results.add(new CaseResult(name, differences)));
    return new Comparison(which, results, row.text("reason"));
  }

  private static long millis(JsonValue timed) {
    return new BigDecimal(text(timed.text("seconds"))).movePointRight(3).longValue();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
