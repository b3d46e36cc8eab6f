package dev.fairway.dashboard.guard;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which this server may be asked. A page of somebody else's that has its own name
 * point here asks by that name, and so gets nothing.
 */
final class Hosts {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String own;
  private final boolean anyAddress;

  /**
   * @param own what the server listens on
   * @param anyAddress whether it may be asked by any numeric address: no name leads to those
   */
  Hosts(String own, boolean anyAddress) {
    this.own = bracketed(own);
    this.anyAddress = anyAddress;
  }

  boolean allow(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String host = withoutPort(header.toLowerCase(Locale.ROOT));
    return LOOPBACK.contains(host)
        || host.equals(own.toLowerCase(Locale.ROOT))
        || (anyAddress && isAddress(host));
  }

  private static String withoutPort(String host) {
    int end = host.indexOf(']') + 1;
    int colon = host.indexOf(':', end);
    return colon < 0 ? host : host.substring(0, colon);
  }

  private static boolean isAddress(String host) {
    if (host.startsWith("[") && host.endsWith("]")) {
      return host.substring(1, host.length() - 1).matches("[0-9a-f:.]+");
    }
    return host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  }

  private static String bracketed(String host) {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
  }
}
