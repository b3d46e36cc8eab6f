package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.port.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/** Opens a store and writes down every statement that is executed on it. */
final class WatchedSql implements Connector {

  private final SqliteFile file;
  private final List<String> executed = new ArrayList<>();

  WatchedSql(Path file) {
    this.file = new SqliteFile(file);
  }

  Store store() {
    return new JdbcStore(this);
  }

  /** In the order of their execution, what opens and ends transactions included. */
  List<String> executed() {
    return List.copyOf(executed);
  }

  @Override
  public Connection open() {
    return watched(Connection.class, file.open(), "");
  }

  @Override
  public Dialect dialect() {
    return file.dialect();
  }

  private <T> T watched(Class<T> type, T target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> {
              if (method.getName().startsWith("execute")) {
                executed.add(sql);
              }
              Object result = call(method, target, given);
              return result instanceof PreparedStatement statement
                  ? watched(PreparedStatement.class, statement, (String) given[0])
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
