package dev.fairway.parity.architecture.offenders.cli.claim;

import java.io.FileDescriptor;
import java.io.IOException;

public final class TalksToTheTerminal {

  public void say() {
    System.out.println();
  }

  public void complain() {
    System.err.println();
  }

  public int listen() throws IOException {
    return System.in.read();
  }

  public boolean isTerminal() {
    return System.console() != null;
  }

  public FileDescriptor raw() {
    return FileDescriptor.out;
  }
}
