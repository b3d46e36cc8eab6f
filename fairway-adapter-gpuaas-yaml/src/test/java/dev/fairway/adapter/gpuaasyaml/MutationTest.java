package dev.fairway.adapter.gpuaasyaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a file, reading it ends with records and problems, never with an error. */
class MutationTest {

  private static final String YAML =
      """
      version: 1
      tasks:
        - &base
          id: A-1
          title: "Größe \\u011f 😀"
          role: A-backend
          notes: |
            first
              second
          acceptance_checks:
          - 'it''s done'
          - make test
          depends_on: [B-1, B-2]
          priority: 10
          completed_at: 2025-11-03T12:00:00Z
        - <<: *base
          id: A-2
          legacy: {a: [1, ~, true], b: !!str 5}
      """;

  private static final String JSON =
      """
      {"version": 1, "tasks": [
      \t{"id": "A-1", "title": "Gr\\u00f6\\u00dfe \\ud83d\\ude00", "role": "A-backend",
      \t "depends_on": ["B-1", "B-2"], "priority": 10, "legacy": {"a": [1.5e3, null, true]}},
      \t{"id": "A-2", "title": "t", "role": "r", "tags": [], "notes": "a\\nb"}
      ]}
      """;

  private static final List<String> PIECES =
      List.of(
          "\t", "\n", "\r", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|\n", ">", "&a ", "*a",
          "*base", "<<: ", "!!", "!x ", "? ", "#", "\\", "\\u00", "\\U", "%", "---\n", "...", "~",
          "null", "\u0000", "\u2028", "\uFEFF", "@", "`", ",", "-", "0", "tasks", "  ");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {YAML, JSON})
  void a_damaged_file_is_read_as_far_as_it_goes(String text) throws IOException {
    Random random = new Random(20251103);
    Path file = folder.resolve("q.yaml");
    for (int round = 0; round < 1500; round++) {
      byte[] damaged = text.getBytes(UTF_8);
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged = damaged(damaged, random);
      }
      Files.write(file, damaged);
      List<Problem> queue =
          new GpuaasQueueSource().read(file, "q.yaml", Set.of("legacy")).problems();
      List<Problem> catalog = new GpuaasCatalogSource().read(file, "q.yaml").problems();
      assertThat(misplaced(queue, damaged)).as("round %d", round).isEmpty();
      assertThat(misplaced(catalog, damaged)).as("round %d", round).isEmpty();
    }
  }

  /** Problems that are out of order, outside the file, or not one clean line. */
  private static List<Problem> misplaced(List<Problem> problems, byte[] bytes) {
    long lines = new String(bytes, UTF_8).chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    List<Problem> misplaced = new ArrayList<>();
    int line = 0;
    for (Problem problem : problems) {
      SourcePosition at = problem.position();
      String shown = problem.path() + " " + problem.sentence();
      boolean clean = !problem.message().isBlank() && shown.chars().noneMatch(c -> c < ' ');
      if (at == null || at.line() < line || at.line() > lines || !clean) {
        misplaced.add(problem);
      }
      line = at == null ? line : at.line();
    }
    return misplaced;
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(6));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(bytes, 0, from);
    switch (random.nextInt(5)) {
      case 0 -> damaged.write(random.nextInt(256));
      case 1 -> damaged.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
      case 2 -> damaged.write(bytes, from, to - from);
      case 3 -> {
        damaged.write(bytes, from, to - from);
        damaged.write(bytes, from, to - from);
      }
      default -> {
        int other = random.nextInt(bytes.length);
        damaged.write(bytes, other, Math.min(20, bytes.length - other));
      }
    }
    damaged.write(bytes, to, bytes.length - to);
    return damaged.size() == 0 ? bytes : damaged.toByteArray();
  }
}
