package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Catalogs load as they did, and nothing of a pack is lost on the way. */
final class PackRow implements RowCheck {

  private record Case(
      String name,
      @Nullable String catalog,
      String place,
      String verdict,
      @Nullable List<String> problems,
      @Nullable Map<String, Recorded<JsonValue>> packs) {}

  private static final List<String> VERDICTS = List.of("valid", "invalid");

  private final List<Case> cases;

  private PackRow(List<Case> cases) {
    this.cases = cases;
  }

  static RowCheck read(Sheet sheet) {
    List<Case> cases = new ArrayList<>();
    cases.add(read("", sheet, sheet.text("catalog")));
    for (Sheet each : sheet.named("cases")) {
      cases.add(read(each.required("name"), each, each.required("catalog")));
    }
    return new PackRow(cases);
  }

  private static Case read(String name, Sheet sheet, @Nullable String catalog) {
    return new Case(
        name,
        catalog,
        sheet.place(),
        sheet.requiredWord("verdict", VERDICTS),
        sheet.texts("problems"),
        sheet.values("packs"));
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : cases) {
      compare(each, file(each, bench), bench.plain(), results);
    }
    return results;
  }

  private static String file(Case each, Bench bench) throws NotComparable {
    String catalog = each.catalog();
    if (each.name().isEmpty()) {
      return catalog == null ? bench.plan().catalog() : catalog;
    }
    return BesideReference.file(bench, String.valueOf(catalog), each.place());
  }

  private static void compare(Case each, String file, Runner runner, List<CaseResult> results)
      throws NotComparable {
    Ended validated = Calls.ask(runner, null, "regression-pack", "validate", file);
    String name = each.name().isEmpty() ? "catalog" : each.name();
    CaseCheck check = new CaseCheck(name, new Origin(each.place(), validated.line()));
    boolean valid = "true".equals(validated.json().text("ok"));
    check.value("verdict", each.verdict(), valid ? "valid" : "invalid");
    if (each.problems() != null) {
      check.unordered("problems", each.problems(), Problems.paths(validated.json(), "problems"));
    }
    Map<String, Recorded<JsonValue>> packs = each.packs();
    if (packs != null && valid) {
      JsonValue listed =
          Calls.ask(runner, null, "regression-pack", "list", "--catalog", file).json();
      check.unordered("packs", packs.keySet(), Calls.column(listed, "packs", "id"));
    }
    results.add(check.result());
    if (packs != null && valid) {
      for (Map.Entry<String, Recorded<JsonValue>> pack : packs.entrySet()) {
        String key = each.name().isEmpty() ? pack.getKey() : name + "/" + pack.getKey();
        results.add(compare(key, pack.getKey(), pack.getValue(), file, runner));
      }
    }
  }

  private static CaseResult compare(
      String key, String id, Recorded<JsonValue> recorded, String file, Runner runner) {
    Ended ended = runner.json("regression-pack", "show", id, "--catalog", file);
    JsonValue pack = ended.json().get("pack");
    Map<String, String> expected = new LinkedHashMap<>(Recordings.flat(recorded.value()));
    expected.putIfAbsent("id", id);
    return new CaseCheck(key, new Origin(recorded.place(), ended.line()))
        .mapped("", expected, pack == null ? Map.of() : Recordings.flat(pack))
        .result();
  }
}
