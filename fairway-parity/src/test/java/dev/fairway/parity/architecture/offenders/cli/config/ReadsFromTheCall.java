package dev.fairway.parity.architecture.offenders.cli.config;

import dev.fairway.cli.Call;

public final class ReadsFromTheCall {

  public boolean force(Call call) {
    return call.flag("--force");
  }
}
