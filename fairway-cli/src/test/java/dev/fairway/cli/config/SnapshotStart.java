package dev.fairway.cli.config;

import java.nio.file.Path;

/** A program that loads a configuration, to see what it needs for that. */
final class SnapshotStart {

  private SnapshotStart() {}

  public static void main(String[] args) {
    Loaded loaded = ProjectConfig.load(Path.of(args[0]), "config.toml", Path.of(args[1]), "shop");
    System.out.println(loaded.policy().projectName());
  }
}
