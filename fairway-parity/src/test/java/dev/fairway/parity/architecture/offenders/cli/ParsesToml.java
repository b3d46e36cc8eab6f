package dev.fairway.parity.architecture.offenders.cli;

import org.tomlj.Toml;

public final class ParsesToml {

  public Object parse(String text) {
    return Toml.parse(text);
  }
}
