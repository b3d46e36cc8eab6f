package dev.fairway.testing.postgres;

import java.util.List;

/** The servers that are tested: the oldest release that is supported, and the newest. */
public enum Release {
  OLDEST("oldest.jar", List.of("--locale=C.UTF-8")),

  /** Sorts as Danish does: "aa" comes last there. */
  NEWEST("newest.jar", List.of("--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=da-DK"));

  private final String archive;
  private final List<String> localeOptions;

  Release(String archive, List<String> localeOptions) {
    this.archive = archive;
    this.localeOptions = localeOptions;
  }

  /** The name of a resource beside this class. */
  String archive() {
    return archive;
  }

  /** For {@code initdb}; on purpose not what the tests' JVM has. */
  List<String> localeOptions() {
    return localeOptions;
  }
}
