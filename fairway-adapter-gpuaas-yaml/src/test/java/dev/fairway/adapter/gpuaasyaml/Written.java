package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file that exists only as long as it is read. */
record Written(String name, byte[] bytes) {

  static Written yaml(String text) {
    return new Written("queue.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  static Written json(String text) {
    return new Written("queue.json", text.getBytes(StandardCharsets.UTF_8));
  }

  QueueFile queue(String... allowedUnknown) {
    return withFile(file -> new GpuaasQueueSource().read(file, name, Set.of(allowedUnknown)));
  }

  CatalogFile catalog() {
    return withFile(file -> new GpuaasCatalogSource().read(file, name));
  }

  /** The only task of a queue without problems. */
  QueueRecord task(String... allowedUnknown) {
    QueueFile queue = queue(allowedUnknown);
    if (!queue.problems().isEmpty() || queue.records().size() != 1) {
      throw new AssertionError("not one task without problems: " + queue);
    }
    return queue.records().get(0);
  }

  /** Each problem as {@code line:column path: message; suggestion}. */
  List<String> problems(String... allowedUnknown) {
    return lines(queue(allowedUnknown).problems());
  }

  static List<String> lines(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      SourcePosition at = problem.position();
      String place = at == null ? "?" : at.line() + ":" + at.column();
      String path = problem.path() == null ? "" : problem.path() + ": ";
      lines.add(place + " " + path + problem.sentence());
    }
    return lines;
  }

  private <T> T withFile(java.util.function.Function<Path, T> read) {
    try {
      Path file = Files.createTempFile("fairway", name);
      try {
        Files.write(file, bytes);
        return read.apply(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
