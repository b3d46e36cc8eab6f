package org.sqlite.date;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** A date format of the driver that costs nothing until it is used. */
public final class FastDateFormat {

  private final String pattern;
  private final @Nullable TimeZone zone;

  private FastDateFormat(String pattern, @Nullable TimeZone zone) {
    this.pattern = pattern;
    this.zone = zone;
  }

  /** In the time zone of the machine. */
  public static FastDateFormat getInstance(String pattern) {
    return new FastDateFormat(pattern, null);
  }

  public static FastDateFormat getInstance(String pattern, TimeZone zone) {
    return new FastDateFormat(pattern, zone);
  }

  public String format(Date date) {
    return format().format(date);
  }

  public Date parse(String text) throws ParseException {
    return format().parse(text);
  }

  /** A new one each time: they are not for several threads. */
  private SimpleDateFormat format() {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ROOT);
    if (zone != null) {
      format.setTimeZone(zone);
    }
    return format;
  }
}
