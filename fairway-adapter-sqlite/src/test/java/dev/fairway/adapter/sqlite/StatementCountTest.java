package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.testing.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many tasks there are, reading them takes the same number of statements. */
class StatementCountTest {

  @TempDir Path folder;

  @Test
  void queries_do_not_take_a_statement_for_each_task() {
    Consumer<StoreView> reads =
        view -> {
          view.tasks(TaskQuery.all());
          view.tasks(view.taskIds());
          view.openTasks(List.of("todo"));
          view.history(view.taskIds());
          view.evidence(view.taskIds());
          view.reviews(view.taskIds());
          view.handoffs(false);
          view.dependencyGraph();
          view.parents();
          view.subtree("T-0");
          view.statusCounts();
        };
    int few = statements(2, reads);
    assertThat(statements(500, reads)).isEqualTo(few).isLessThan(30);
  }

  private int statements(int tasks, Consumer<StoreView> reads) {
    Path file = folder.resolve("state-" + tasks + ".db");
    SqliteFixture fixture = new SqliteFixture(file);
    fill(fixture, tasks);
    AtomicInteger executed = new AtomicInteger();
    SqliteFile connector = new SqliteFile(file);
    Connector counting =
        new Connector() {
          @Override
          public Connection open() {
            return counted(Connection.class, connector.open(), executed);
          }

          @Override
          public Dialect dialect() {
            return connector.dialect();
          }
        };
    try (JdbcStore store = new JdbcStore(counting)) {
      store.read(
          view -> {
            reads.accept(view);
            return null;
          });
    }
    fixture.requireNothingLeftOpen();
    return executed.get();
  }

  private static void fill(SqliteFixture fixture, int count) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TaskDefinition.Builder task = TaskDefinition.builder("T-" + i).tags(List.of("a", "b"));
      if (i > 0) {
        task.parentId("T-0").dependencies(List.of("T-0", "T-" + (i - 1)));
      }
      tasks.add(Samples.task(task));
    }
    fixture
        .store()
        .write(
            session -> {
              session.insert(tasks);
              for (Task task : tasks) {
                session.append(Samples.note(task.id(), HistoryAction.CREATED));
                session.add(Samples.bareEvidence(task.id(), EvidenceResult.PASS));
                session.add(Samples.handoff(task.id()));
                session.put(Samples.request(task.id(), "C-ops"));
              }
              return null;
            });
  }

  /** Counts what is executed; statements made by it are counted, too. */
  private static <T> T counted(Class<T> type, T target, AtomicInteger executed) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> {
              if (method.getName().startsWith("execute")) {
                executed.incrementAndGet();
              }
              Object result = call(method, target, given);
              return result instanceof PreparedStatement statement
                  ? counted(PreparedStatement.class, statement, executed)
                  : result;
            }));
  }

  private static Object call(Method method, Object target, Object[] given) throws Throwable {
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
