package dev.fairway.parity.architecture.offenders.domain;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

public final class AsksForTheDefaults {

  public Locale locale() {
    return Locale.getDefault();
  }

  public Charset charset() {
    return Charset.defaultCharset();
  }

  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  public TimeZone timeZone() {
    return TimeZone.getDefault();
  }
}
