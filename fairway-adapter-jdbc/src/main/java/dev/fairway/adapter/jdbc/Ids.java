package dev.fairway.adapter.jdbc;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Queries for nothing but ids. */
final class Ids implements RowMapper<String> {

  static final Ids MAPPER = new Ids();

  private Ids() {}

  /**
   * Orders by code unit. Databases order by code point or by bytes at best, which differs beyond
   * U+FFFF; sorting what is nearly sorted costs one pass.
   */
  static List<String> sorted(List<String> ids) {
    Collections.sort(ids);
    return ids;
  }

  @Override
  public String map(Row row) throws SQLException {
    return row.text();
  }
}
