package dev.fairway.port.store.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InMemoryStoreTest {

  @Test
  void a_view_is_useless_once_its_transaction_has_ended() {
    try (InMemoryStore store = new InMemoryStore()) {
      var leaked = store.<MemoryView>read(view -> (MemoryView) view);
      assertThatThrownBy(leaked::taskIds).isInstanceOf(IllegalStateException.class);
    }
  }
}
