package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.CommandLineText;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Packets hold what they have to hold, and are refused when something required is missing. */
final class PacketRow implements RowCheck {

  private record Case(
      String name,
      Step call,
      List<Step> given,
      @Nullable Map<String, Recorded<JsonValue>> fields,
      @Nullable List<String> present,
      @Nullable List<String> missing) {}

  private final @Nullable String at;
  private final List<Case> packets;

  private PacketRow(@Nullable String at, List<Case> packets) {
    this.at = at;
    this.packets = packets;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    sheet.require("packets");
    List<Case> packets = new ArrayList<>();
    for (Sheet each : sheet.named("packets")) {
      packets.add(
          new Case(
              each.required("name"),
              Step.call(each),
              Step.all(each, "given"),
              each.values("fields"),
              each.texts("present"),
              each.texts("missing")));
    }
    return new PacketRow(at, packets);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : packets) {
      results.add(compare(each, each.given().isEmpty() ? bench.prepared() : bench.fresh()));
    }
    return results;
  }

  private CaseResult compare(Case each, Runner runner) {
    Step call = each.call();
    List<String> words = call.arguments(at);
    CaseCheck check =
        new CaseCheck(each.name(), new Origin(call.place(), CommandLineText.of(words)));
    new Steps(runner, at, check, "given").take(each.given());
    Ended ended = runner.run(call.session(), words);
    check.value("outcome", call.outcome(), ended.outcome());
    JsonValue packet = ended.json().get("packet");
    if (each.fields() != null) {
      for (Map.Entry<String, Recorded<JsonValue>> field : each.fields().entrySet()) {
        JsonValue actual = packet == null ? null : packet.get(field.getKey());
        check.value(
            field.getKey(),
            Recordings.text(field.getValue().value()),
            actual == null ? null : Recordings.text(actual),
            field.getValue().place());
      }
    }
    if (each.present() != null) {
      Set<String> there = packet == null ? Set.of() : said(packet);
      for (String field : each.present()) {
        check.value(field, "something", there.contains(field) ? "something" : null);
      }
    }
    if (each.missing() != null) {
      String message = String.valueOf(ended.error().text("message"));
      for (String word : each.missing()) {
        check.value("missing " + word, "named", message.contains(word) ? "named" : null);
      }
    }
    return check.result();
  }

  private static Set<String> said(JsonValue packet) {
    Set<String> said = new LinkedHashSet<>();
    for (Map.Entry<String, JsonValue> each : packet.members().entrySet()) {
      JsonValue value = each.getValue();
      boolean empty =
          switch (value.type()) {
            case NULL -> true;
            case TEXT -> value.text().isBlank();
            case ARRAY -> value.items().isEmpty();
            case OBJECT -> value.members().isEmpty();
            default -> false;
          };
      if (!empty) {
        said.add(each.getKey());
      }
    }
    return said;
  }
}
