package dev.fairway.testing.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Connects to {@code postgresql://user:password@host:port/database} with the bare driver. */
final class Login {

  private Login() {}

  static String url(String user, String password, String host, int port, String database) {
    return "postgresql://"
        + encoded(user)
        + ":"
        + encoded(password)
        + "@"
        + host
        + ":"
        + port
        + "/"
        + database;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static boolean answers(String url) {
    try (Connection connection = connect(url)) {
      return connection.isValid(10);
    } catch (SQLException notYet) {
      return false;
    }
  }

  static Connection connect(String url) throws SQLException {
    URI uri = URI.create(url);
    String[] who = uri.getRawUserInfo().split(":", 2);
    Properties properties = new Properties();
    properties.setProperty("user", URLDecoder.decode(who[0], StandardCharsets.UTF_8));
    properties.setProperty("password", URLDecoder.decode(who[1], StandardCharsets.UTF_8));
    properties.setProperty("sslmode", "prefer");
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String address = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
    Connection connection = new Driver().connect(address, properties);
    if (connection == null) {
      throw new IllegalStateException("not an address of PostgreSQL");
    }
    return connection;
  }

  /** The same server and user, another database. */
  static String withDatabase(String url, String database) {
    URI uri = URI.create(url);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "postgresql://" + uri.getRawAuthority() + "/" + database + query;
  }
}
