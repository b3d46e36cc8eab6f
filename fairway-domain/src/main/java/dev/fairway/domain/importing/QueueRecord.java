package dev.fairway.domain.importing;

import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.TaskDefinition;
import java.util.Map;

/**
 * One task of a queue file, as far as it could be read.
 *
 * @param definition what the file says; an absent kind is the empty text, so is an absent title or
 *     role
 * @param seed the state that the file says
 * @param position where the record begins
 * @param fieldPositions where the values are: by field name as the file spells it ({@code
 *     depends_on}), and by {@code name[index]} (0-based) for the entries of lists
 */
public record QueueRecord(
    TaskDefinition definition,
    SeedState seed,
    SourcePosition position,
    Map<String, SourcePosition> fieldPositions) {

  public QueueRecord {
    fieldPositions = Map.copyOf(fieldPositions);
  }

  /** Where a field is, or the whole record when the file does not have it. */
  public SourcePosition at(String field) {
    return fieldPositions.getOrDefault(field, position);
  }

  /** Where an entry of a list is, or the field, or the record. */
  public SourcePosition at(String field, int index) {
    SourcePosition entry = fieldPositions.get(field + "[" + index + "]");
    return entry != null ? entry : at(field);
  }
}
