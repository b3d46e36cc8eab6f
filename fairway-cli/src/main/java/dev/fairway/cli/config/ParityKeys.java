package dev.fairway.cli.config;

import dev.fairway.cli.config.ParitySettings.Parser;
import dev.fairway.cli.config.ParitySettings.ReferenceCommand;
import dev.fairway.domain.parity.Row;
import dev.fairway.port.source.OldQueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The keys of {@code parity.toml}. */
final class ParityKeys {

  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);
  private static final List<String> PARSERS = List.of("lines", "tsv", "json");

  private ParityKeys() {}

  static ParitySettings read(ParsedFile parsed, String file) {
    Findings findings = new Findings(file, parsed.problems().isEmpty(), null);
    findings.addAll(parsed.problems());
    Section root = Section.root(parsed.mappable() ? parsed.tree() : Table.EMPTY, findings);
    String config = root.text("config");
    String reference = root.text("reference");
    String queue = root.text("queue");
    String catalog = root.text("catalog");
    List<String> unknown = TextList.read(root, "allow_unknown");
    String role = root.text("mismatch_role");
    List<ReferenceCommand> commands = new ArrayList<>();
    for (Section command : root.tables("commands")) {
      ReferenceCommand read = command(command);
      if (read != null) {
        commands.add(read);
      }
    }
    Section old = root.table("old_queue");
    String path = old.text("path");
    OldQueueSource.Mapping usual = OldQueueSource.Mapping.usual();
    OldQueueSource.Mapping mapping =
        new OldQueueSource.Mapping(
            old.text("tasks", usual.tasks()),
            old.text("id", usual.id()),
            old.text("status", usual.status()),
            optional(old, "owner", usual.owner()),
            optional(old, "commit", usual.commit()),
            optional(old, "evidence", usual.evidence()));
    root.finish();
    return new ParitySettings(
        config,
        reference,
        queue,
        catalog,
        unknown,
        role,
        commands,
        path,
        mapping,
        findings.problems());
  }

  /** An empty name says that there is no such thing. */
  private static @Nullable String optional(Section at, String key, @Nullable String standard) {
    String name = at.prose(key);
    return name == null ? standard : name.isEmpty() ? null : name;
  }

  private static @Nullable ReferenceCommand command(Section at) {
    Row row = row(at);
    String fact = at.text("fact", "");
    String run = at.required("run");
    Parser parser = parser(at);
    if (parser != Parser.JSON && fact.isEmpty()) {
      at.conflict("fact", "is missing", "name the fact that the answer is, such as \"roles.ui\"");
    }
    String pattern = pattern(at, parser);
    Duration timeout = DurationText.read(at, "timeout");
    List<Integer> codes = exitCodes(at);
    return row == null
        ? null
        : new ReferenceCommand(
            row, fact, run, parser, pattern, timeout == null ? USUAL_TIMEOUT : timeout, codes);
  }

  /** The row that a key names; null when it names none, which has been reported. */
  static @Nullable Row row(Section at) {
    String slug = at.required("row");
    Row row = Row.of(slug).orElse(null);
    if (row == null && !slug.isEmpty()) {
      at.problem("row", "unknown row " + Shown.quoted(slug), TextList.near(slug, Row.slugs()));
    }
    return row;
  }

  private static Parser parser(Section at) {
    String word = at.required("parser");
    if (!word.isEmpty() && !PARSERS.contains(word)) {
      at.problem("parser", "unknown parser " + Shown.quoted(word), TextList.near(word, PARSERS));
    }
    return PARSERS.contains(word) ? Parser.valueOf(word.toUpperCase(Locale.ROOT)) : Parser.LINES;
  }

  private static @Nullable String pattern(Section at, Parser parser) {
    String pattern = at.text("pattern");
    if (pattern == null) {
      return null;
    }
    if (parser == Parser.JSON) {
      at.problem("pattern", "has no use for JSON", "leave it out");
    }
    try {
      Pattern.compile(pattern);
      return pattern;
    } catch (PatternSyntaxException wrong) {
      at.problem("pattern", "is no regular expression: " + wrong.getDescription(), null);
      return null;
    }
  }

  private static List<Integer> exitCodes(Section at) {
    if (!at.array("exit_codes", "an array of integers")) {
      return List.of(0);
    }
    List<Integer> codes = new ArrayList<>();
    List<Node> items = at.items("exit_codes");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).value() instanceof Long code && code >= 0 && code <= 255) {
        codes.add(code.intValue());
      } else {
        at.problemAt("exit_codes", i, "expected a number from 0 to 255", null);
      }
    }
    return codes;
  }
}
