package dev.fairway.adapter.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The options that a URL may have, by the names of PostgreSQL's own library and by those of the
 * driver. Others are refused: the driver would pass over some in silence and load classes for
 * others.
 */
final class DriverOptions {

  /** Names of PostgreSQL's library, and what the driver calls them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "gssencmode", "gssEncMode",
          "keepalives", "tcpKeepAlive",
          "load_balance_hosts", "loadBalanceHosts",
          "sslnegotiation", "sslNegotiation",
          "target_session_attrs", "targetServerType");

  private static final List<String> KNOWN =
      List.of(
          "ApplicationName",
          "channelBinding",
          "connectTimeout",
          "gssEncMode",
          "hostRecheckSeconds",
          "loadBalanceHosts",
          "options",
          "prepareThreshold",
          "socketTimeout",
          "sslNegotiation",
          "sslcert",
          "sslkey",
          "sslmode",
          "sslpassword",
          "sslrootcert",
          "targetServerType",
          "tcpKeepAlive");

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "targetServerType=read-write", "primary",
          "targetServerType=read-only", "secondary",
          "targetServerType=standby", "secondary",
          "targetServerType=prefer-standby", "preferSecondary",
          "loadBalanceHosts=random", "true",
          "loadBalanceHosts=disable", "false",
          "tcpKeepAlive=1", "true",
          "tcpKeepAlive=0", "false");

  private static final List<String> YES_OR_NO = List.of("true", "false");

  /** The words that an option may be; the others are numbers or free. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "channelBinding", List.of("disable", "prefer", "require"),
          "gssEncMode", List.of("disable", "allow", "prefer", "require"),
          "loadBalanceHosts", YES_OR_NO,
          "sslNegotiation", List.of("postgres", "direct"),
          "sslmode", List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full"),
          "targetServerType",
              List.of("any", "primary", "secondary", "preferSecondary", "preferPrimary"),
          "tcpKeepAlive", YES_OR_NO);

  private static final List<String> NUMBERS =
      List.of("connectTimeout", "hostRecheckSeconds", "prepareThreshold", "socketTimeout");

  private DriverOptions() {}

  /**
   * As the driver takes them, with the defaults.
   *
   * @param local whether the server is this machine: encrypting what no network carries would only
   *     take time
   */
  static Map<String, String> of(Map<String, String> given, boolean local) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("ApplicationName", "fairway");
    options.put("connectTimeout", "10");
    options.put("tcpKeepAlive", "true");
    if (local) {
      options.put("sslmode", "disable");
    }
    for (Map.Entry<String, String> each : given.entrySet()) {
      String name = OTHER_NAMES.getOrDefault(each.getKey(), each.getKey());
      if (!KNOWN.contains(name)) {
        throw unknown(each.getKey());
      }
      String value = each.getValue();
      options.put(
          name, checked(each.getKey(), name, OTHER_WORDS.getOrDefault(name + "=" + value, value)));
    }
    return options;
  }

  /**
   * @param given the name that the URL has for it
   */
  private static String checked(String given, String name, String value) {
    List<String> words = WORDS.get(name);
    if (words != null && !words.contains(value)) {
      throw new IllegalArgumentException(
          "has a wrong value for the option '"
              + given
              + "'; it is one of "
              + String.join(", ", words));
    }
    if (NUMBERS.contains(name) && !isNumber(value)) {
      throw new IllegalArgumentException(
          "has a wrong value for the option '" + given + "'; it is a whole number");
    }
    return value;
  }

  /** Of 0 to 999,999. */
  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 6;
  }

  private static IllegalArgumentException unknown(String name) {
    if (name.equals("currentSchema")) {
      return new IllegalArgumentException("names the schema as 'currentSchema'; write 'schema'");
    }
    TreeSet<String> all = new TreeSet<>(OTHER_NAMES.keySet());
    all.addAll(KNOWN);
    all.addAll(List.of("password", "schema", "user"));
    return new IllegalArgumentException(
        "has an unknown option '"
            + name
            + "'; there are: "
            + String.join(", ", new ArrayList<>(all)));
  }
}
