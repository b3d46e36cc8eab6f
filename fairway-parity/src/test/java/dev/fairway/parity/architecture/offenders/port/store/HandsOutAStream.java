package dev.fairway.parity.architecture.offenders.port.store;

import java.io.InputStream;

public interface HandsOutAStream {

  InputStream open();
}
