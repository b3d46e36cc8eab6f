package dev.fairway.testing.postgres;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** As much of X.690 as a certificate takes. */
final class Der {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Der() {}

  static byte[] of(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    int length = content.size();
    if (length >= 0x100) {
      all.write(0x82);
      all.write(length >> 8);
    } else if (length >= 0x80) {
      all.write(0x81);
    }
    all.write(length);
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }

  static byte[] sequence(byte[]... parts) {
    return of(0x30, parts);
  }

  static byte[] integer(int small) {
    return of(0x02, new byte[] {(byte) small});
  }

  static byte[] yes() {
    return of(0x01, new byte[] {-1});
  }

  /** Bits that are whole bytes. */
  static byte[] bits(byte[] bytes) {
    return of(0x03, new byte[1], bytes);
  }

  static byte[] time(Instant time) {
    return of(0x18, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
  }

  /** An identifier whose parts are below 16,384; the first two count as one. */
  static byte[] oid(int... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(parts[0] * 40 + parts[1]);
    for (int i = 2; i < parts.length; i++) {
      if (parts[i] >= 0x80) {
        bytes.write(0x80 | parts[i] >> 7);
      }
      bytes.write(parts[i] & 0x7f);
    }
    return of(0x06, bytes.toByteArray());
  }

  /** {@code CN=…}. */
  static byte[] name(String common) {
    byte[] text = of(0x0c, common.getBytes(StandardCharsets.UTF_8));
    return sequence(of(0x31, sequence(oid(2, 5, 4, 3), text)));
  }
}
