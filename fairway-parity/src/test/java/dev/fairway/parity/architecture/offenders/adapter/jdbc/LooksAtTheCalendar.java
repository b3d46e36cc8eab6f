package dev.fairway.parity.architecture.offenders.adapter.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;

public final class LooksAtTheCalendar {

  public Instant instant() {
    return Instant.now();
  }

  public Supplier<Instant> byReference() {
    return Instant::now;
  }

  public LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  public InstantSource source() {
    return InstantSource.system();
  }

  public Clock clock() {
    return Clock.systemUTC();
  }

  public long millis() {
    return System.currentTimeMillis();
  }

  public Date date() {
    return new Date();
  }

  public Calendar calendar() {
    return Calendar.getInstance(Locale.ROOT);
  }
}
