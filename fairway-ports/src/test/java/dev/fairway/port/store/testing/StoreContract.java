package dev.fairway.port.store.testing;

import dev.fairway.domain.task.Task;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreView;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of what any store has to do; fails as well when it leaves something open. */
public abstract class StoreContract {

  private StoreFixture fixture = new InMemoryFixture();

  /** Makes a new, empty store. */
  protected abstract StoreFixture newFixture();

  @BeforeEach
  final void open() {
    fixture = newFixture();
  }

  @AfterEach
  final void leavesNothingOpen() {
    fixture.requireNothingLeftOpen();
  }

  final Store store() {
    return fixture.store();
  }

  final Store another() {
    return fixture.another();
  }

  final void insert(Task... tasks) {
    store()
        .write(
            session -> {
              session.insert(List.of(tasks));
              return null;
            });
  }

  /** What the store holds now; every call is a transaction of its own. */
  final StoreView look() {
    return look(store());
  }

  static StoreView look(Store store) {
    InvocationHandler ask = (self, method, given) -> store.read(new Question(method, given));
    ClassLoader loader = StoreView.class.getClassLoader();
    return (StoreView) Proxy.newProxyInstance(loader, new Class<?>[] {StoreView.class}, ask);
  }

  private record Question(Method method, Object[] given) implements Function<StoreView, Object> {
    @Override
    public Object apply(StoreView view) {
      try {
        return method.invoke(view, given);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  final Task stored(String id) {
    return look().task(id).orElseThrow();
  }
}
