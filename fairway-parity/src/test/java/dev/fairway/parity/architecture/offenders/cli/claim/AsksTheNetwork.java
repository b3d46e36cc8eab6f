package dev.fairway.parity.architecture.offenders.cli.claim;

import java.io.IOException;
import java.net.InetAddress;

public final class AsksTheNetwork {

  public String host() throws IOException {
    return InetAddress.getLocalHost().getHostName();
  }
}
