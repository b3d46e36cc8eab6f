package dev.fairway.parity.architecture.offenders.cli.claim;

import picocli.CommandLine;

public final class ParsesArguments {

  public void parse(CommandLine line) {
    line.parseArgs();
  }
}
