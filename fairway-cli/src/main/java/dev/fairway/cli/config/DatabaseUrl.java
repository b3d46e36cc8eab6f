package dev.fairway.cli.config;

/** Tells database URLs from file names, and hides their passwords. */
final class DatabaseUrl {

  private DatabaseUrl() {}

  /** Whether a text is a URL of PostgreSQL: {@code postgres://…}, with or without {@code jdbc:}. */
  static boolean isPostgres(String text) {
    String bare = text.startsWith("jdbc:") ? text.substring(5) : text;
    return bare.startsWith("postgres:") || bare.startsWith("postgresql:");
  }

  /** Whether a text is a URL of any database rather than a file. */
  static boolean isUrl(String text) {
    return isPostgres(text) || text.startsWith("jdbc:") || text.contains("://");
  }

  /**
   * The URL with {@code ***} for what follows a colon before the {@code @} and {@code password=}.
   */
  static String masked(String url) {
    int slashes = url.indexOf("://");
    int host = slashes < 0 ? 0 : slashes + 3;
    int end = url.indexOf('/', host);
    int at = url.lastIndexOf('@', end < 0 ? url.length() : end);
    int colon = url.indexOf(':', host);
    String masked = url;
    if (slashes >= 0 && at > host && colon > 0 && colon < at) {
      masked = url.substring(0, colon + 1) + "***" + url.substring(at);
    }
    int password = masked.toLowerCase(java.util.Locale.ROOT).indexOf("password=");
    if (password >= 0) {
      int stop = masked.indexOf('&', password);
      masked = masked.substring(0, password + 9) + "***" + (stop < 0 ? "" : masked.substring(stop));
    }
    return masked;
  }
}
