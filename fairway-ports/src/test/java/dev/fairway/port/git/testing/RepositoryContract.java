package dev.fairway.port.git.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of what any repository has to do. */
abstract class RepositoryContract {

  static final String NOBODYS = "0123456789012345678901234567890123456789";

  private RepositoryFixture fixture = new InMemoryRepositoryFixture();

  /** Makes a new, empty repository. */
  protected abstract RepositoryFixture newFixture();

  @BeforeEach
  final void open() {
    fixture = newFixture();
  }

  @AfterEach
  final void close() {
    fixture.close();
  }

  final RepositoryFixture given() {
    return fixture;
  }

  final Repository repository() {
    return fixture.repository();
  }

  /** Fails unless the repository refuses, in one lower-case line that names something. */
  static void refuses(Runnable call, String named) {
    GitFailure failure = catchThrowableOfType(GitFailure.class, call::run);
    assertThat(failure).as("a failure of git").isNotNull();
    assertThat(failure.kind()).isEqualTo("git");
    assertThat(failure).hasMessageContaining(named);
    assertThat(failure.getMessage().lines()).hasSize(1);
  }
}
