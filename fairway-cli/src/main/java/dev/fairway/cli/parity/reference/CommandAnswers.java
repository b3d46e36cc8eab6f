package dev.fairway.cli.parity.reference;

import dev.fairway.cli.config.ParitySettings.ReferenceCommand;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Program;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.json.JsonValue.Type;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks the old scripts, and puts their answers into a reference. */
public final class CommandAnswers {

  /** Facts that map a name to a list; lines with the same name make one. */
  private static final List<String> LISTS =
      List.of("roles", "waiting", "lanes", "tasks", "history");

  private final Program program;

  /**
   * @param program runs in the copy of the checkout
   */
  public CommandAnswers(Program program) {
    this.program = program;
  }

  /**
   * The reference of a row with the answers of its commands.
   *
   * @param recorded what the row's file says; null when there is none
   */
  public JsonValue over(@Nullable JsonValue recorded, Row row, List<ReferenceCommand> commands)
      throws NotComparable {
    SourcePosition place = SourcePosition.of("parity.toml");
    JsonValue reference = recorded == null ? header(row, commands, place) : recorded;
    for (ReferenceCommand command : commands) {
      JsonValue answer = answer(command);
      reference =
          command.fact().isEmpty()
              ? whole(answer, reference, command)
              : with(reference, List.of(command.fact().split("\\.")), answer);
    }
    return reference;
  }

  private static JsonValue header(Row row, List<ReferenceCommand> commands, SourcePosition place) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.text("fairway.parity/v1", place));
    members.put("row", JsonValue.text(row.slug(), place));
    List<String> lines = new ArrayList<>();
    commands.forEach(command -> lines.add(command.run()));
    members.put("source", JsonValue.text(String.join("; ", lines), place));
    return JsonValue.object(members, place);
  }

  /** A complete answer; what every reference begins with need not be in it. */
  private static JsonValue whole(JsonValue answer, JsonValue before, ReferenceCommand command)
      throws NotComparable {
    if (!answer.is(Type.OBJECT)) {
      throw new NotComparable("'" + command.run() + "' printed no JSON object");
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(before.members());
    members.putAll(answer.members());
    return JsonValue.object(members, answer.place());
  }

  private static JsonValue with(JsonValue object, List<String> path, JsonValue answer) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    String key = path.get(0);
    JsonValue inner = members.get(key);
    JsonValue below =
        inner != null && inner.is(Type.OBJECT) ? inner : JsonValue.object(Map.of(), answer.place());
    members.put(key, path.size() == 1 ? answer : with(below, path.subList(1, path.size()), answer));
    return JsonValue.object(members, object.place());
  }

  private JsonValue answer(ReferenceCommand command) throws NotComparable {
    SourcePosition place = SourcePosition.of("'" + command.run() + "'");
    try {
      String out = program.shell(command.run(), command.timeout(), command.exitCodes());
      return switch (command.parser()) {
        case LINES -> lines(out, command.pattern(), place);
        case TSV -> table(out, command, place);
        case JSON -> JsonReader.read(out, place.file());
      };
    } catch (Program.Failed failed) {
      throw new NotComparable(failed.words());
    } catch (JsonReader.Garbled garbled) {
      throw new NotComparable(garbled.problem().position() + ": " + garbled.problem().message());
    }
  }

  private static JsonValue lines(String out, @Nullable String pattern, SourcePosition place) {
    List<JsonValue> items = new ArrayList<>();
    for (String line : counting(out, pattern)) {
      items.add(JsonValue.text(line, place));
    }
    return JsonValue.array(items, place);
  }

  /** The lines that count, each cut to the pattern's first group if it has one. */
  private static List<String> counting(String out, @Nullable String pattern) {
    Pattern wanted = pattern == null ? null : Pattern.compile(pattern);
    List<String> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      if (wanted == null) {
        lines.add(line.stripTrailing());
      } else {
        Matcher matcher = wanted.matcher(line);
        if (matcher.find()) {
          lines.add(String.valueOf(matcher.group(Math.min(1, matcher.groupCount()))));
        }
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static JsonValue table(String out, ReferenceCommand command, SourcePosition place)
      throws NotComparable {
    String fact = command.fact().substring(command.fact().lastIndexOf('.') + 1);
    boolean lists = LISTS.contains(fact);
    Map<String, List<JsonValue>> columns = new LinkedHashMap<>();
    for (String line : counting(out, command.pattern())) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 2) {
        throw new NotComparable(
            "'" + command.run() + "' printed a line without a tab: '" + line + "'");
      }
      columns
          .computeIfAbsent(cells[0].strip(), any -> new ArrayList<>())
          .add(JsonValue.text(cells[1].strip(), place));
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Map.Entry<String, List<JsonValue>> column : columns.entrySet()) {
      if (!lists && column.getValue().size() > 1) {
        throw new NotComparable(
            "'" + command.run() + "' printed '" + column.getKey() + "' more than once");
      }
      members.put(
          column.getKey(),
          lists ? JsonValue.array(column.getValue(), place) : column.getValue().get(0));
    }
    return JsonValue.object(members, place);
  }
}
