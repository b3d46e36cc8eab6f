package dev.fairway.usecase;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Passes everything on to a store and remembers what it was asked. It can also do what another
 * transaction might just have done.
 */
public final class WatchedStore implements Store {

  private final Store store;
  private final List<String> calls = new ArrayList<>();
  private final Map<String, Consumer<StoreSession>> interruptions = new HashMap<>();

  public WatchedStore(Store store) {
    this.store = store;
  }

  /** The methods that were called since the last time, in order. */
  public List<String> calls() {
    List<String> since = List.copyOf(calls);
    calls.clear();
    return since;
  }

  /** Does something just before a method is called for the first time from now on. */
  public WatchedStore before(String method, Consumer<StoreSession> interruption) {
    interruptions.put(method, interruption);
    return this;
  }

  @Override
  public <T> T read(Function<? super StoreView, ? extends T> work) {
    return store.<T>read(view -> work.apply(watched(StoreView.class, method -> {}, view)));
  }

  @Override
  public <T> T write(Function<? super StoreSession, ? extends T> work) {
    return store.<T>write(
        session ->
            work.apply(watched(StoreSession.class, method -> interrupt(method, session), session)));
  }

  @Override
  public void close() {
    store.close();
  }

  private void interrupt(String method, StoreSession session) {
    Consumer<StoreSession> interruption = interruptions.remove(method);
    if (interruption != null) {
      interruption.accept(session);
    }
  }

  private <V> V watched(Class<V> type, Consumer<String> before, V view) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              before.accept(method.getName());
              return passOn(view, method, arguments);
            }));
  }

  private static Object passOn(Object view, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(view, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
