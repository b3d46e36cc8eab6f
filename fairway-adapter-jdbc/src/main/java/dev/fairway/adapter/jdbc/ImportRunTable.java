package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.ImportRun;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Imports that took place. */
final class ImportRunTable implements RowMapper<ImportRun> {

  private static final String LAST =
      """
      SELECT i.id, i.at, i.actor, i.actor_is_session, i.source,
        i.created, i.updated, i.unchanged, i.seeded, i.not_in_file
      FROM import_run i ORDER BY i.id DESC LIMIT 1""";

  private static final String INSERT =
      """
      INSERT INTO import_run (at, actor, actor_is_session, source,
        created, updated, unchanged, seeded, not_in_file)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

  private final Statements statements;

  ImportRunTable(Statements statements) {
    this.statements = statements;
  }

  @Nullable ImportRun last() {
    return statements.sql(LAST).first(this);
  }

  ImportRun add(ImportRun run) {
    long id =
        statements
            .sql(INSERT)
            .time(run.at())
            .actor(run.actor())
            .text(run.source())
            .number(run.created())
            .number(run.updated())
            .number(run.unchanged())
            .number(run.seeded())
            .number(run.notInFile())
            .insert();
    return withId(run, id);
  }

  private static ImportRun withId(ImportRun run, long id) {
    return new ImportRun(
        id,
        run.at(),
        run.actor(),
        run.source(),
        run.created(),
        run.updated(),
        run.unchanged(),
        run.seeded(),
        run.notInFile());
  }

  @Override
  public ImportRun map(Row row) throws SQLException {
    return new ImportRun(
        row.number(),
        row.time(),
        row.actor(),
        row.text(),
        (int) row.number(),
        (int) row.number(),
        (int) row.number(),
        (int) row.number(),
        (int) row.number());
  }
}
