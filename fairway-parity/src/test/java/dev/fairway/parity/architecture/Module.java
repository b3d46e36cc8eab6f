package dev.fairway.parity.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.regex.Pattern;

/** The modules that have code of their own, and the packages that each of them may fill. */
enum Module {
  DOMAIN("fairway-domain", "dev.fairway.domain"),
  PORTS("fairway-ports", "dev.fairway.port", "dev.fairway.usecase"),
  ADAPTER_JDBC("fairway-adapter-jdbc", "dev.fairway.adapter.jdbc"),
  ADAPTER_SQLITE("fairway-adapter-sqlite", "dev.fairway.adapter.sqlite"),
  ADAPTER_POSTGRES("fairway-adapter-postgres", "dev.fairway.adapter.postgres"),
  ADAPTER_GIT("fairway-adapter-git", "dev.fairway.adapter.git"),
  ADAPTER_GPUAAS_YAML("fairway-adapter-gpuaas-yaml", "dev.fairway.adapter.gpuaasyaml"),
  ADAPTER_PROCESS("fairway-adapter-process", "dev.fairway.adapter.process"),
  DASHBOARD("fairway-dashboard", "dev.fairway.dashboard"),
  TERMINAL("fairway-terminal", "dev.fairway.terminal"),
  CLI("fairway-cli", "dev.fairway.cli");

  private final String artifact;
  private final List<String> packages;
  private final Pattern place;

  Module(String artifact, String... packages) {
    this.artifact = artifact;
    this.packages = List.of(packages);
    String folder = "/" + Pattern.quote(artifact) + "/target/classes/";
    String jar = "/" + Pattern.quote(artifact) + "-[0-9][^/]*(?<!-tests)\\.jar!";
    this.place = Pattern.compile(folder + "|" + jar);
  }

  String artifact() {
    return artifact;
  }

  /** A folder of classes before packaging, a jar after it; never the tests of either. */
  boolean holds(Location location) {
    return location.matches(Pattern.compile(".*(" + place.pattern() + ").*"));
  }

  boolean holds(JavaClass type) {
    return type.getSource()
        .map(source -> place.matcher(source.getUri().toString()).find())
        .orElse(false);
  }

  boolean mayHold(String packageName) {
    return packages.stream()
        .anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
  }
}
