package dev.fairway.parity.architecture.offenders.cli.claim;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

public final class SearchesForADriver {

  public Object connect() throws SQLException {
    return DriverManager.getConnection("jdbc:x");
  }

  public Object plugins() {
    return ServiceLoader.load(Runnable.class);
  }

  public @Nullable Object resource() {
    return getClass().getClassLoader().getResource("x");
  }
}
