package dev.fairway.cli.config;

import dev.fairway.domain.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Configurations for tests, and their problems as lines. */
final class Configs {

  private Configs() {}

  static String fiveRoles() {
    try (InputStream in = Configs.class.getResourceAsStream("five-roles.toml")) {
      if (in == null) {
        throw new IllegalStateException("five-roles.toml is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Loaded load(String toml) {
    return ProjectConfig.parse(toml, "config.toml", "shop");
  }

  /** {@code line:column path: message; suggestion}. */
  static List<String> problems(String toml) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : load(toml).problems()) {
      String place = String.valueOf(problem.position()).replace("config.toml:", "");
      String path = problem.path() == null ? "" : problem.path() + ": ";
      lines.add(place + " " + path + problem.sentence());
    }
    return lines;
  }
}
