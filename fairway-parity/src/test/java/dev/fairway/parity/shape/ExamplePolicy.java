package dev.fairway.parity.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ProjectConfig;
import dev.fairway.domain.policy.ProjectPolicy;
import java.nio.file.Path;

/** The policy of the team whose store has this shape. */
public final class ExamplePolicy {

  private static final String FILE = "gpuaas-a-b-c-d-e-config.toml";

  private ExamplePolicy() {}

  public static ProjectPolicy load() {
    Path file = Path.of("..", "examples", FILE);
    Loaded loaded = ProjectConfig.load(file, FILE, null, "gpuaas");
    assertThat(loaded.problems()).isEmpty();
    return loaded.policy();
  }
}
