package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.adapter.jdbc.Turn;
import dev.fairway.port.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;

/** A store that counts the statements it sends; stands here to reach how files are opened. */
public final class CountingStore implements Connector {

  private final SqliteFile file;
  private final AtomicInteger count = new AtomicInteger();

  public CountingStore(Path path) {
    file = new SqliteFile(path);
  }

  public Store store() {
    return new JdbcStore(this);
  }

  public int count() {
    return count.get();
  }

  @Override
  public Dialect dialect() {
    return file.dialect();
  }

  @Override
  public Turn turn() {
    return file.turn();
  }

  @Override
  public Connection open() {
    Connection real = file.open();
    return proxy(
        Connection.class,
        (method, given) -> {
          Object result = call(real, method, given);
          return result instanceof PreparedStatement statement ? counting(statement) : result;
        });
  }

  private PreparedStatement counting(PreparedStatement real) {
    return proxy(
        PreparedStatement.class,
        (method, given) -> {
          if (method.getName().startsWith("execute")) {
            count.incrementAndGet();
          }
          return call(real, method, given);
        });
  }

  private interface Answer {
    Object to(Method method, Object[] given) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> answer.to(method, given)));
  }

  private static Object call(Object real, Method method, Object[] given) throws Throwable {
    try {
      return method.invoke(real, given);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
