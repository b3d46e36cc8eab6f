package dev.fairway.port.source;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads queue files. */
public interface QueueSource {

  /**
   * What a file holds.
   *
   * @param records every record that has an id, in the order of the file, also those with problems
   * @param problems everything that is wrong with the file itself: syntax, shapes, types, unknown
   *     fields, duplicate keys; in the order of the file. What the values mean is checked by the
   *     domain.
   */
  record QueueFile(List<QueueRecord> records, List<Problem> problems) {

    public QueueFile {
      records = List.copyOf(records);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file.
   *
   * @param name the file as problems should name it
   * @param allowedUnknown fields without a meaning that are kept in {@code extra}
   * @throws dev.fairway.port.failure.InputFailure when the file cannot be read at all
   */
  QueueFile read(Path file, String name, Set<String> allowedUnknown);
}
