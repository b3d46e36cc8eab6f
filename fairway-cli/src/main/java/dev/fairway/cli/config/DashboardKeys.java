package dev.fairway.cli.config;

/** The {@code [dashboard]} table. */
final class DashboardKeys {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int PORT = 7878;

  private DashboardKeys() {}

  static Settings.Dashboard read(Section root) {
    Section at = root.table("dashboard");
    String listen = at.text("listen", LOOPBACK + ":" + PORT);
    boolean autoOpen = at.flag("auto_open", true);
    boolean readOnly = at.flag("read_only", false);
    int colon = listen.lastIndexOf(':');
    String host = colon < 0 ? "" : host(listen.substring(0, colon));
    int port = port(listen.substring(colon + 1));
    if (host.isEmpty() || port < 0) {
      at.problem(
          "listen", Shown.quoted(listen) + " is not host:port", "write it like 127.0.0.1:7878");
      return new Settings.Dashboard(LOOPBACK, PORT, autoOpen, readOnly);
    }
    return new Settings.Dashboard(host, port, autoOpen, readOnly);
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
