package dev.fairway.adapter.jdbc;

import dev.fairway.domain.handoff.Handoff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of handoffs, one row an entry. */
final class HandoffItemTable {

  private static final String SELECT =
      """
      SELECT i.handoff_id, i.field, i.value FROM handoff_item i
      WHERE i.handoff_id IN (SELECT o.id FROM handoff o WHERE \
      """;

  private static final String IN_ORDER = ") ORDER BY i.handoff_id, i.field, i.position";

  private static final String INSERT =
      "INSERT INTO handoff_item (handoff_id, field, position, value) VALUES (?, ?, ?, ?)";

  private static final String CHANGED_FILE = "changed_file";
  private static final String COMMAND = "command";
  private static final String RISK = "risk";
  private static final String BLOCKER = "blocker";

  private final Statements statements;

  HandoffItemTable(Statements statements) {
    this.statements = statements;
  }

  /** The lists of the handoffs {@code o} that meet a condition with at most one parameter. */
  Map<Long, Lists> read(String condition, @Nullable Object value) {
    Prepared select = statements.sql(SELECT + condition + IN_ORDER);
    if (value != null) {
      select.value(value);
    }
    Map<Long, Lists> found = new HashMap<>();
    select.each(new Entry(found));
    return found;
  }

  void insert(Handoff handoff) {
    Prepared insert = statements.sql(INSERT);
    insert(insert, handoff.id(), CHANGED_FILE, handoff.changedFiles());
    insert(insert, handoff.id(), COMMAND, handoff.commands());
    insert(insert, handoff.id(), RISK, handoff.risks());
    insert(insert, handoff.id(), BLOCKER, handoff.blockers());
    insert.finishBatch();
  }

  private static void insert(Prepared insert, long id, String field, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      insert.number(id).text(field).number(i).text(values.get(i)).batch();
    }
  }

  /** The four lists of one handoff. */
  static final class Lists {
    private final List<String> changedFiles = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private final List<String> risks = new ArrayList<>();
    private final List<String> blockers = new ArrayList<>();

    Handoff into(Handoff bare) {
      return new Handoff(
          bare.id(),
          bare.taskId(),
          bare.fromRole(),
          bare.toRole(),
          bare.payload(),
          bare.commit(),
          changedFiles,
          commands,
          bare.results(),
          risks,
          blockers,
          bare.nextStep(),
          bare.actor(),
          bare.recordedAt(),
          bare.acknowledgement());
    }
  }

  private record Entry(Map<Long, Lists> found) implements RowReader {
    @Override
    public void read(Row row) throws SQLException {
      Long id = row.number();
      Lists lists = found.get(id);
      if (lists == null) {
        lists = new Lists();
        found.put(id, lists);
      }
      String field = row.text();
      list(lists, field, row).add(row.text());
    }

    private static List<String> list(Lists lists, String field, Row row) {
      return switch (field) {
        case CHANGED_FILE -> lists.changedFiles;
        case COMMAND -> lists.commands;
        case RISK -> lists.risks;
        case BLOCKER -> lists.blockers;
        default -> throw row.damaged("a handoff has a list of an unknown name");
      };
    }
  }
}
