package dev.fairway.port.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the database of the queue scripts that Fairway replaces; never writes to it. */
public interface OldQueueSource {

  /**
   * Where things are in the database.
   *
   * @param owner null when there is no such column
   * @param commit null when there is no such column
   * @param evidence a table with one row for each piece of evidence; null when there is none
   */
  record Mapping(
      String tasks,
      String id,
      String status,
      @Nullable String owner,
      @Nullable String commit,
      @Nullable String evidence) {

    /** What the scripts make of themselves. */
    public static Mapping usual() {
      return new Mapping("tasks", "id", "status", "owner", "commit_sha", "evidence");
    }
  }

  /** A task as the scripts last knew it. */
  record OldTask(
      String id, @Nullable String status, @Nullable String owner, @Nullable String commit) {}

  /**
   * @param tasks ordered by id
   * @param evidence how many rows there are; null when there is no table of them
   */
  record OldQueue(List<OldTask> tasks, @Nullable Long evidence) {

    public OldQueue {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Reads all of it.
   *
   * @throws dev.fairway.port.failure.InputFailure when the file is not such a database, or lacks a
   *     table or column of the mapping
   */
  OldQueue read(Path file, Mapping mapping);
}
