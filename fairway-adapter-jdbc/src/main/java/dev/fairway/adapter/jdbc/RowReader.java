package dev.fairway.adapter.jdbc;

import java.sql.SQLException;

/** Takes in one row after the other. */
interface RowReader {
  void read(Row row) throws SQLException;
}
