package dev.fairway.parity.architecture.offenders.cli.claim;

import com.fasterxml.jackson.core.JsonFactory;

public final class GeneratesJson {

  public Object factory() {
    return new JsonFactory();
  }
}
