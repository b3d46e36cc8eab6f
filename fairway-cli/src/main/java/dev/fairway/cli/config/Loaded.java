package dev.fairway.cli.config;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says. Where it has problems, {@link #policy} and {@link #settings} are
 * defaults patched with what could be read, and nothing should be done with them.
 */
public final class Loaded {

  private final Table tree;
  private final String file;
  private final String defaultProjectName;
  private final ConfigMapping mapping;
  private final List<Problem> problems;
  private final @Nullable DatabaseOverride override;

  private Loaded(
      Table tree,
      String file,
      String defaultProjectName,
      ConfigMapping mapping,
      List<Problem> problems,
      @Nullable DatabaseOverride override) {
    this.tree = tree;
    this.file = file;
    this.defaultProjectName = defaultProjectName;
    this.mapping = mapping;
    this.problems = problems;
    this.override = override;
  }

  /** Maps a tree that was read without an error. */
  static Loaded of(Table tree, String file, String defaultProjectName) {
    Findings findings = new Findings(file, true, null);
    ConfigMapping mapping = ConfigMapping.of(tree, findings, defaultProjectName);
    return new Loaded(tree, file, defaultProjectName, mapping, findings.problems(), null);
  }

  /** Maps what could be read of a file that is not quite TOML. */
  static Loaded of(ParsedFile parsed, String file, String defaultProjectName) {
    if (parsed.problems().isEmpty()) {
      return of(parsed.tree(), file, defaultProjectName);
    }
    Findings findings = new Findings(file, false, null);
    findings.addAll(parsed.problems());
    Table tree = parsed.mappable() ? parsed.tree() : Table.EMPTY;
    ConfigMapping mapping = ConfigMapping.of(tree, findings, defaultProjectName);
    return new Loaded(tree, file, defaultProjectName, mapping, findings.problems(), null);
  }

  public ProjectPolicy policy() {
    return mapping.policy();
  }

  public Settings settings() {
    return override == null ? mapping.settings() : override.applied(mapping.settings());
  }

  /** Everything that is wrong with the file, in its order; empty when it may be used. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Every value in force, in a fixed order. Values that are not set and have no default are left
   * out.
   */
  public List<ConfigValue> values() {
    List<ConfigValue> values = new ArrayList<>();
    ConfigMapping.of(tree, new Findings(file, true, values), defaultProjectName);
    return override == null ? List.copyOf(values) : override.applied(values);
  }

  /**
   * The same with another database.
   *
   * @param fileOrUrl a file, relative to the working directory of the process unless absolute, or a
   *     {@code postgresql://} URL
   * @param source the option or variable that named it, such as {@code --db}
   * @throws IllegalArgumentException for a URL of some other database; the message says so
   */
  public Loaded withDatabase(String fileOrUrl, String source) {
    DatabaseOverride other = DatabaseOverride.of(fileOrUrl, source);
    return new Loaded(tree, file, defaultProjectName, mapping, problems, other);
  }
}
