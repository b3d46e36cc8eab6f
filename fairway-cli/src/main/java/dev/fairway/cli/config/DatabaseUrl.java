package dev.fairway.cli.config;

/** Tells database URLs from file names, and hides their passwords. */
public final class DatabaseUrl {

  private static final String SECRET = "password=";

  private DatabaseUrl() {}

  /** Whether a text is a URL of PostgreSQL: {@code postgres://…}, with or without {@code jdbc:}. */
  static boolean isPostgres(String text) {
    String bare = text.startsWith("jdbc:") ? text.substring(5) : text;
    return bare.startsWith("postgres:") || bare.startsWith("postgresql:");
  }

  /** Whether a text is a URL of any database rather than a file. */
  public static boolean isUrl(String text) {
    return isPostgres(text) || text.startsWith("jdbc:") || text.contains("://");
  }

  /**
   * The URL with {@code ***} for a password.
   *
   * @see #masked(String, String)
   */
  public static String masked(String url) {
    return masked(url, "***");
  }

  /**
   * The URL with something else for a password: for what stands between the first colon behind the
   * scheme and the last {@code @}, and after {@code password=}. A password that was put in without
   * care may hold any character; rather too much is hidden than too little.
   */
  public static String masked(String url, String instead) {
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int at = url.lastIndexOf('@');
    int colon = url.indexOf(':', from);
    String masked = url;
    if (colon >= 0 && colon < at) {
      masked = url.substring(0, colon + 1) + instead + url.substring(at);
    }
    String lower = masked.toLowerCase(java.util.Locale.ROOT);
    StringBuilder shown = new StringBuilder();
    int done = 0;
    for (int key = lower.indexOf(SECRET); key >= 0; key = lower.indexOf(SECRET, done)) {
      shown.append(masked, done, key + SECRET.length()).append(instead);
      int next = masked.indexOf('&', key);
      done = next < 0 ? masked.length() : next;
    }
    return shown.append(masked, done, masked.length()).toString();
  }
}
