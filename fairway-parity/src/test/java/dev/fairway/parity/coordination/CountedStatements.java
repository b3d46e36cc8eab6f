package dev.fairway.parity.coordination;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Counts what is executed on connections. */
final class CountedStatements implements UnaryOperator<Connection> {

  private final AtomicInteger executed = new AtomicInteger();

  /** How many since the last time it was asked. */
  int since() {
    return executed.getAndSet(0);
  }

  @Override
  public Connection apply(Connection connection) {
    return counted(Connection.class, connection);
  }

  private <T> T counted(Class<T> type, T target) {
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
                  ? counted(PreparedStatement.class, statement)
                  : result;
            }));
  }

  private static @Nullable Object call(
      Method method, Object target, @Nullable Object @Nullable [] given) throws Throwable {
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
