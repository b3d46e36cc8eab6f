package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The summary to share has every part that the runbook asks for, and the facts of the notes. */
final class ArtifactRow implements RowCheck {

  /** Member of the JSON form, and heading of the Markdown form. */
  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("ready_sample", "Ready");
    parts.put("route_samples", "Route samples");
    parts.put("regression_packs", "Regression packs");
    parts.put("health", "Health");
    parts.put("sessions", "Sessions and worktrees");
    parts.put("worktrees", "Sessions and worktrees");
    parts.put("evidence_gaps", "Evidence gaps");
    return Map.copyOf(parts);
  }

  private final @Nullable String at;
  private final String place;
  private final @Nullable Integer taskCount;
  private final @Nullable List<String> ready;
  private final @Nullable List<String> gaps;
  private final List<String> routes;
  private final Map<String, Map<String, String>> maps;

  private ArtifactRow(Sheet sheet, @Nullable String at) {
    this.at = at;
    place = sheet.place();
    taskCount = sheet.number("task_count", 0);
    ready = sheet.texts("ready");
    gaps = sheet.texts("evidence_gaps");
    List<String> asked = sheet.texts("routes");
    routes = asked == null ? List.of() : asked;
    maps = new LinkedHashMap<>();
    for (String key :
        List.of("ready_by_role", "route_samples", "regression_packs", "worktrees", "gates")) {
      Map<String, Recorded<JsonValue>> values = sheet.values(key);
      if (values != null) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, Recordings.text(value.value())));
        maps.put(key, texts);
      }
    }
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    return new ArtifactRow(sheet, at);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<String> words = new ArrayList<>(List.of("parity", "artifact"));
    Path catalog = bench.copy().checkout().resolve(bench.plan().catalog());
    if (Files.isRegularFile(catalog)) {
      words.addAll(List.of("--catalog", bench.plan().catalog()));
    }
    words.addAll(List.of("--limit", "1000000", "--gap-limit", "1000000"));
    for (String path : routes) {
      words.addAll(List.of("--route", path));
    }
    Ended ended = Calls.ask(bench.prepared(), at, words.toArray(new String[0]));
    JsonValue answer = ended.json();
    Origin origin = new Origin(place, ended.line());
    List<CaseResult> results = new ArrayList<>();
    results.add(parts(answer, bench.setup().artifact()));
    if (taskCount != null) {
      results.add(
          new CaseCheck("task_count", origin)
              .value(taskCount.toString(), answer.text("task_count"))
              .result());
    }
    if (ready != null) {
      results.add(
          new CaseCheck("ready", origin)
              .ordered("", ready, Calls.column(answer, "ready_sample", "id"))
              .result());
    }
    if (gaps != null) {
      Set<String> tasks = new TreeSet<>(Calls.column(answer, "evidence_gaps", "task_id"));
      results.add(new CaseCheck("evidence_gaps", origin).unordered("", gaps, tasks).result());
    }
    maps.forEach(
        (key, expected) ->
            results.add(
                new CaseCheck(key, origin).recorded("", expected, actual(key, answer)).result()));
    return results;
  }

  private static CaseResult parts(JsonValue answer, String markdown) {
    CaseCheck check = new CaseCheck("parts", new Origin("the runbook", "fairway parity artifact"));
    PARTS.forEach(
        (member, heading) -> {
          check.value(member, "in JSON", answer.get(member) == null ? null : "in JSON");
          boolean there = markdown.lines().anyMatch(line -> line.equals("## " + heading));
          check.value(heading + " in Markdown", "there", there ? "there" : null);
        });
    return check.result();
  }

  private static Map<String, String> actual(String key, JsonValue answer) {
    return switch (key) {
      case "route_samples" -> column(answer, key, "path", "reviewer");
      case "worktrees" -> column(answer, key, "role", "branch");
      default -> answer.textsByName(key);
    };
  }

  private static Map<String, String> column(
      JsonValue answer, String list, String name, String value) {
    Map<String, String> column = new LinkedHashMap<>();
    for (JsonValue item : answer.items(list)) {
      String text = item.text(value);
      column.put(String.valueOf(item.text(name)), text == null ? CaseCheck.NOTHING : text);
    }
    return column;
  }
}
