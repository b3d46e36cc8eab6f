package dev.fairway.adapter.jdbc;

import java.sql.SQLException;

/** Makes a value of the row that is being looked at. */
interface RowMapper<T> {
  T map(Row row) throws SQLException;
}
