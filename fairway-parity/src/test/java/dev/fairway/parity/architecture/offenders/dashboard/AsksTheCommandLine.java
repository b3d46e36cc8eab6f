package dev.fairway.parity.architecture.offenders.dashboard;

import dev.fairway.cli.Complaint;

public final class AsksTheCommandLine {
  public Complaint words() {
    return Complaint.usage("no", null);
  }
}
