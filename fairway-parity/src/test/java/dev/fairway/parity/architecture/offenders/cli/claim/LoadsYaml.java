package dev.fairway.parity.architecture.offenders.cli.claim;

import org.yaml.snakeyaml.Yaml;

public final class LoadsYaml {

  public Object load(String text) {
    return new Yaml().load(text);
  }
}
