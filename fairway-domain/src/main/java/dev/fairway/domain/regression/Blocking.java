package dev.fairway.domain.regression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failing pack blocks: everywhere, or per environment.
 *
 * @param everywhere set when the catalog gives one answer for all environments
 * @param perEnvironment environment to answer, in the catalog's order; empty when {@code
 *     everywhere} is set
 */
public record Blocking(@Nullable Boolean everywhere, Map<String, Boolean> perEnvironment) {

  public Blocking {
    perEnvironment = Collections.unmodifiableMap(new LinkedHashMap<>(perEnvironment));
  }

  public static Blocking always(boolean blocks) {
    return new Blocking(blocks, Map.of());
  }

  public static Blocking in(Map<String, Boolean> perEnvironment) {
    return new Blocking(null, perEnvironment);
  }

  /** Whether a failure blocks in an environment; an environment that is not named does not. */
  public boolean blocksIn(String environment) {
    return everywhere != null ? everywhere : perEnvironment.getOrDefault(environment, false);
  }
}
