package dev.fairway.parity.architecture.offenders.cli.claim;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

public final class BuildsSql {

  public void run(Connection connection) throws SQLException {
    connection.close();
  }

  public Object source(DataSource pool) {
    return pool.toString();
  }
}
