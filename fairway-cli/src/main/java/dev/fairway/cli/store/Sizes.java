package dev.fairway.cli.store;

/** Sizes for people. */
final class Sizes {

  private Sizes() {}

  /** {@code 13.2 MiB}. */
  static String of(long bytes) {
    if (bytes < 1024) {
      return bytes + " bytes";
    }
    String[] units = {"KiB", "MiB", "GiB", "TiB"};
    double size = bytes / 1024.0;
    int unit = 0;
    while (size >= 1024 && unit < units.length - 1) {
      size /= 1024;
      unit++;
    }
    long tenths = Math.round(size * 10);
    return tenths / 10 + "." + tenths % 10 + " " + units[unit];
  }
}
