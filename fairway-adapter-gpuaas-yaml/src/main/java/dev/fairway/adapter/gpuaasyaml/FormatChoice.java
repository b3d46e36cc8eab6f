package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides by its content whether a file is JSON or YAML. What begins like JSON may be YAML in flow
 * style, so a failure as JSON is followed by an attempt as YAML, and the one that got further
 * counts.
 */
final class FormatChoice {

  private FormatChoice() {}

  static <T extends Reading> T read(Path file, String name, Supplier<T> fresh) {
    SourceText source;
    try {
      source = SourceText.read(file, name);
    } catch (Unreadable e) {
      T reading = fresh.get();
      reading.log().add(e.problem());
      return reading;
    }
    return source.startsLikeJson() ? jsonOrYaml(source, fresh) : yaml(source, fresh.get());
  }

  private static <T extends Reading> T yaml(SourceText source, T reading) {
    attempt(reading, source, YamlEvents::new);
    return reading;
  }

  private static <T extends Reading> T jsonOrYaml(SourceText source, Supplier<T> fresh) {
    T json = fresh.get();
    SourcePosition jsonEnd = attempt(json, source, JsonEvents::new);
    if (jsonEnd == null || source.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
      return json;
    }
    T yaml = fresh.get();
    SourcePosition yamlEnd = attempt(yaml, source, YamlEvents::new);
    return yamlEnd == null || isBefore(jsonEnd, yamlEnd) ? yaml : json;
  }

  /** Where reading had to end; null when all was read. */
  private static @Nullable SourcePosition attempt(
      Reading reading, SourceText source, Function<SourceText, Events> format) {
    try {
      reading.read(format.apply(source));
      return null;
    } catch (Unreadable e) {
      reading.log().add(e.problem());
      SourcePosition at = e.problem().position();
      return at == null ? SourcePosition.of(source.name()) : at;
    }
  }

  private static boolean isBefore(SourcePosition a, SourcePosition b) {
    return a.line() != b.line() ? a.line() < b.line() : a.column() < b.column();
  }
}
