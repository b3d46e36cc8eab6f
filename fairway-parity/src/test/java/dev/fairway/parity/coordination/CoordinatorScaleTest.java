package dev.fairway.parity.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.parity.shape.ExamplePolicy;
import dev.fairway.parity.shape.RealShape;
import dev.fairway.port.git.Branches;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.coordination.Coordinate;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.parity.MakeArtifact;
import dev.fairway.usecase.report.ReportHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Ten times as many tasks take as many statements. */
@TestInstance(Lifecycle.PER_CLASS)
class CoordinatorScaleTest {

  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

  /** What is asked of the store, in all; each must not grow with the tasks. */
  private record Cost(int look, int health, int artifact) {}

  private Path original = Path.of("");
  private Path tenfold = Path.of("");

  @BeforeAll
  void fill(@TempDir Path folder) {
    original = filled(folder, 1);
    tenfold = filled(folder, 10);
  }

  private static Path filled(Path folder, int scale) {
    Path file = folder.resolve(scale + "/state.db");
    new SqliteMaintenance(file).migrate(RealShape.NOW);
    try (SqliteStore store = SqliteStore.at(file)) {
      RealShape.of(scale).fill(store);
    }
    return file;
  }

  private static Project project(SqliteStore store, Instant now) {
    return new Project(ExamplePolicy.load(), store, InstantSource.fixed(now), Branches.none());
  }

  private static Cost cost(Path file) {
    CountedStatements counted = new CountedStatements();
    try (SqliteStore store = SqliteStore.watched(file, counted)) {
      Project project = project(store, NOW);
      Coordinate coordinate = new Coordinate(project);
      coordinate.look(FoundLanes.none());
      counted.since();
      coordinate.look(FoundLanes.none());
      int look = counted.since();
      new ReportHealth(project).report();
      int health = counted.since();
      new MakeArtifact(project)
          .make(new MakeArtifact.Request(null, List.of(), 20, 20, FoundLanes.none()));
      return new Cost(look, health, counted.since());
    }
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_tasks() {
    Cost cost = cost(original);

    assertThat(cost(tenfold)).isEqualTo(cost);
    assertThat(cost.look()).isLessThan(40);
    assertThat(cost.health()).isLessThan(40);
    assertThat(cost.artifact()).isLessThan(60);
  }

  @Test
  void what_is_open_is_the_same_and_only_old_debt_grows() {
    Situation one = look(original, NOW);
    Situation ten = look(tenfold, NOW);

    assertThat(ten.active()).isEqualTo(one.active());
    assertThat(ten.ready()).isEqualTo(one.ready());
    assertThat(ten.waiting()).isEqualTo(one.waiting());
    assertThat(ten.blocked()).hasSameSizeAs(one.blocked()).isNotEmpty();
    assertThat(ten.actions()).hasSizeLessThan(one.actions().size() + 10).isNotEmpty();
    assertThat(ten.oldDebt().evidenceGaps()).isGreaterThan(5 * one.oldDebt().evidenceGaps());
    assertThat(ten.oldDebt().reviewDebt()).isGreaterThan(5 * one.oldDebt().reviewDebt());
    assertThat(ten.oldDebt().handoffs()).isGreaterThan(5 * one.oldDebt().handoffs());
  }

  private static Situation look(Path file, Instant now) {
    try (SqliteStore store = SqliteStore.at(file)) {
      return new Coordinate(project(store, now)).look(FoundLanes.none());
    }
  }

  @Test
  void the_health_report_finds_the_old_debt_that_is_counted() {
    try (SqliteStore store = SqliteStore.at(original)) {
      Project project = project(store, NOW);
      Situation situation = new Coordinate(project).look(FoundLanes.none());
      List<String> waiting = new ArrayList<>();
      new ReportHealth(project)
          .report()
          .unacknowledged()
          .forEach(handoff -> waiting.add(handoff.taskId()));

      waiting.removeIf(situation.open()::containsKey);
      assertThat(waiting).hasSize(situation.oldDebt().handoffs());
    }
  }

  @Test
  void looking_changes_no_byte_and_a_second_look_finds_the_same() throws IOException {
    look(original, NOW);
    Map<String, String> before = bytes(original.getParent());

    Situation first = look(original, NOW);
    Situation second = look(original, NOW);

    assertThat(second).isEqualTo(first);
    assertThat(bytes(original.getParent())).isEqualTo(before);
  }

  /** While somebody else has the store open, with its log beside it. */
  @Test
  void looking_changes_no_byte_of_a_store_in_use() throws IOException {
    try (SqliteStore other = SqliteStore.at(original)) {
      other.<Integer>read(store -> store.taskIds().size());
      look(original, NOW);
      Map<String, String> before = bytes(original.getParent());

      look(original, NOW);

      assertThat(before).containsKey("state.db-wal");
      assertThat(bytes(original.getParent())).isEqualTo(before);
    }
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        bytes.put(file.getFileName().toString(), digest(file));
      }
    }
    return bytes;
  }

  private static String digest(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] content = Files.readAllBytes(file);
    sum.update(content);
    return content.length + " " + sum.getValue();
  }
}
