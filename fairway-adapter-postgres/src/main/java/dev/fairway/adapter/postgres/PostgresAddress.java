package dev.fairway.adapter.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.HostSpec;

/**
 * A server, a database on it, and how to be let in. Made of a URL as other clients of PostgreSQL
 * take it. What it shows never holds a password or an option.
 */
public final class PostgresAddress {

  private final List<HostSpec> hosts;
  private final String database;
  private final String user;
  private final @Nullable String password;
  private final Map<String, String> options;
  private final @Nullable String schema;

  private PostgresAddress(UrlParts parts, String osUser, @Nullable String defaultPassword) {
    Map<String, String> all = new LinkedHashMap<>(parts.options());
    schema = all.remove("schema");
    String asOption = all.remove("user");
    String namedUser = asOption != null ? asOption : parts.user();
    user = namedUser != null ? namedUser : osUser;
    String secretOption = all.remove("password");
    String secret = secretOption != null ? secretOption : parts.password();
    password = secret != null ? secret : defaultPassword;
    String namedDatabase = parts.database();
    database = namedDatabase != null ? namedDatabase : user;
    List<HostSpec> found = new ArrayList<>();
    for (UrlParts.Host host : parts.hosts()) {
      found.add(new HostSpec(host.name(), host.port()));
    }
    hosts = List.copyOf(found);
    options = DriverOptions.of(all, isLocal());
  }

  /**
   * Reads a URL.
   *
   * @param url {@code postgresql://user:password@host:port/database?option=value}; all but the
   *     scheme may be left out, {@code jdbc:} may come first
   * @param osUser who is asking, for a URL without a user
   * @param defaultPassword for a URL without one; null when there is none
   * @throws IllegalArgumentException when it cannot be understood; the message repeats nothing that
   *     may be secret
   */
  public static PostgresAddress of(String url, String osUser, @Nullable String defaultPassword) {
    return new PostgresAddress(UrlParts.of(url), osUser, defaultPassword);
  }

  /** The schema that the URL names; null when it leaves that to others. */
  public @Nullable String schema() {
    return schema;
  }

  boolean hasPassword() {
    return password != null;
  }

  /** Whether nothing may go over the network as it is. */
  boolean requiresEncryption() {
    String mode = options.getOrDefault("sslmode", "prefer");
    return mode.equals("require") || mode.startsWith("verify-");
  }

  /** Whether there is a key of our own. */
  boolean hasKey() {
    return options.containsKey("sslkey");
  }

  String user() {
    return user;
  }

  String database() {
    return database;
  }

  /** {@code postgresql://host:5432/database}. */
  String shown() {
    StringBuilder text = new StringBuilder("postgresql://");
    for (int i = 0; i < hosts.size(); i++) {
      HostSpec host = hosts.get(i);
      boolean colons = host.getHost().indexOf(':') >= 0;
      text.append(i == 0 ? "" : ",").append(colons ? "[" : "").append(host.getHost());
      text.append(colons ? "]" : "").append(':').append(host.getPort());
    }
    return text.append('/').append(database).toString();
  }

  /** Whether every host is this machine, so that nobody can listen in between. */
  private boolean isLocal() {
    for (HostSpec each : hosts) {
      String host = each.getHost();
      if (!host.equals("localhost") && !host.startsWith("127.") && !host.equals("::1")) {
        return false;
      }
    }
    return true;
  }

  HostSpec[] hosts() {
    return hosts.toArray(new HostSpec[0]);
  }

  /** What the driver is to know, but for the host. */
  Properties properties() {
    Properties properties = new Properties();
    options.forEach(properties::setProperty);
    properties.setProperty("user", user);
    properties.setProperty("PGDBNAME", database);
    if (password != null) {
      properties.setProperty("password", password);
    }
    return properties;
  }

  @Override
  public String toString() {
    return shown();
  }
}
