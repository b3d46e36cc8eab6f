package dev.fairway.cli.config;

/** The {@code [dashboard]} table. */
public final class DashboardKeys {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int PORT = 7878;

  private DashboardKeys() {}

  /** What holds where nothing is configured. */
  public static Settings.Dashboard standard() {
    return new Settings.Dashboard(LOOPBACK, PORT, true, false);
  }

  static Settings.Dashboard read(Section root) {
    Section at = root.table("dashboard");
    String listen = at.text("listen", LOOPBACK + ":" + PORT);
    boolean autoOpen = at.flag("auto_open", true);
    boolean readOnly = at.flag("read_only", false);
    Settings.Dashboard usual = new Settings.Dashboard(LOOPBACK, PORT, autoOpen, readOnly);
    try {
      return parse(listen, usual);
    } catch (IllegalArgumentException wrong) {
      at.problem(
          "listen", Shown.quoted(listen) + " is not host:port", "write it like 127.0.0.1:7878");
      return usual;
    }
  }

  /**
   * The same dashboard at another place.
   *
   * @param listen {@code host:port}
   * @throws IllegalArgumentException when it is something else
   */
  public static Settings.Dashboard parse(String listen, Settings.Dashboard dashboard) {
    int colon = listen.lastIndexOf(':');
    String host = colon < 0 ? "" : host(listen.substring(0, colon));
    int port = port(listen.substring(colon + 1));
    if (host.isEmpty() || port < 0) {
      throw new IllegalArgumentException(listen);
    }
    return new Settings.Dashboard(host, port, dashboard.autoOpen(), dashboard.readOnly());
  }

  /** A name or address; an IPv6 address stands in brackets. Empty when it is neither. */
  private static String host(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return text.substring(1, text.length() - 1);
    }
    boolean odd = text.indexOf(':') >= 0 || text.indexOf('/') >= 0 || text.indexOf(' ') >= 0;
    return odd ? "" : text;
  }

  /** 0 to 65535; -1 when the text is no such number. */
  private static int port(String text) {
    int port = text.isEmpty() || text.length() > 5 ? -1 : 0;
    for (int i = 0; i < text.length() && port >= 0; i++) {
      char c = text.charAt(i);
      port = c >= '0' && c <= '9' ? port * 10 + (c - '0') : -1;
    }
    return port <= 65_535 ? port : -1;
  }
}
