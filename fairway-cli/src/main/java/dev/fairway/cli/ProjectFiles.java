package dev.fairway.cli;

import dev.fairway.cli.config.IgnoreFile;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ProjectConfig;
import dev.fairway.cli.place.DiskLanes;
import dev.fairway.cli.place.Lanes;
import dev.fairway.cli.place.ProjectHome;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.git.Branches;
import dev.fairway.port.git.LaneFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A project as it lies on disk: its folder, its configuration, its lanes. */
public final class ProjectFiles {

  private final ProjectHome home;
  private final Loaded configuration;
  private final String database;
  private final String databasePlace;
  private @Nullable Lanes lanes;

  private ProjectFiles(
      ProjectHome home, Loaded configuration, String database, String databasePlace) {
    this.home = home;
    this.configuration = configuration;
    this.database = database;
    this.databasePlace = databasePlace;
  }

  /**
   * Finds the project of a call.
   *
   * @param config what {@code --config} says
   * @param database what {@code --db} says
   */
  static ProjectFiles find(
      Environment environment, @Nullable String config, @Nullable String database) {
    if (config != null && config.isEmpty()) {
      throw Complaint.usage("--config must not be empty", "name a file");
    }
    String named = config != null ? config : environment.variable("FAIRWAY_CONFIG");
    Optional<ProjectHome> found = ProjectHome.find(environment.directory(), named);
    if (found.isEmpty()) {
      throw Complaint.validation(
          "no project here: there is no .fairway/config.toml in this folder or above",
          "'fairway init' sets one up");
    }
    ProjectHome home = found.get();
    Loaded loaded =
        ProjectConfig.load(
            home.configFile(),
            home.configName(),
            home.snapshot().orElse(null),
            home.defaultProjectName());
    if (database != null) {
      return with(home, loaded, database, "--db", environment);
    }
    String variable = environment.variable("FAIRWAY_DB");
    return variable != null
        ? with(home, loaded, variable, "FAIRWAY_DB", environment)
        : new ProjectFiles(home, loaded, "", "");
  }

  private static ProjectFiles with(
      ProjectHome home, Loaded loaded, String database, String source, Environment environment) {
    try {
      boolean file = !database.contains("://") && !database.isEmpty();
      String place = file ? environment.directory().resolve(database).toString() : database;
      return new ProjectFiles(home, loaded.withDatabase(place, source), source, place);
    } catch (IllegalArgumentException wrong) {
      throw Complaint.usage(String.valueOf(wrong.getMessage()), null);
    }
  }

  /** The same project with another database. */
  ProjectFiles with(String fileOrUrl, String source, Environment environment) {
    return with(home, configuration, fileOrUrl, source, environment);
  }

  public Loaded configuration() {
    return configuration;
  }

  /** The configuration; complains about all of its problems. */
  public Loaded sound() {
    if (!configuration.problems().isEmpty()) {
      int count = configuration.problems().size();
      throw new Complaint(
          "config",
          Exit.USAGE,
          home.configName() + " has " + (count == 1 ? "a problem" : count + " problems"),
          "mend it; 'fairway config validate' checks it again",
          configuration.problems());
    }
    return configuration;
  }

  Path configFile() {
    return home.configFile();
  }

  public String configName() {
    return home.configName();
  }

  /** The project's folder, which holds {@code .fairway}. */
  public Path root() {
    return home.root();
  }

  /** Where lanes are and where the call was made. */
  public LaneFolders laneFolders() {
    return new DiskLanes(lanes(), home);
  }

  /**
   * A folder of the project's repository, of the worktree that the call was made in if it was;
   * empty for a project without one.
   */
  Optional<Path> repositoryFolder() {
    Optional<Path> here = laneFolders().here();
    if (here.isPresent()) {
      return here;
    }
    return home.repository().inRepository()
        ? Optional.of(home.repository().mainFolder().orElse(home.root()))
        : Optional.empty();
  }

  Branches branches() {
    return home.repository().branches();
  }

  /** Whether only the repository itself knows its branches. */
  boolean keepsBranchesInTable() {
    return home.repository().keepsBranchesInTable();
  }

  /** The role whose lane the call was made in; null when it was made elsewhere. */
  @Nullable String inferredRole() {
    return lanes().role().orElse(null);
  }

  /** The branch that is checked out here, when here is the role's lane; else null. */
  @Nullable String laneBranch(String role) {
    return lanes().branchOf(role).orElse(null);
  }

  /** Whether the call was made in the lane of a role. */
  public boolean isLaneOf(String role) {
    return role.equals(inferredRole());
  }

  private Lanes lanes() {
    if (lanes == null) {
      lanes = new Lanes(sound().policy(), home);
    }
    return lanes;
  }

  /** The file of the embedded store. */
  public Path storeFile() {
    return home.root().resolve(sound().settings().storePath());
  }

  /**
   * The file of the embedded store as messages name it: seen from the project when it is inside.
   */
  public String storeName() {
    return sound().settings().storePath();
  }

  /** What named the database: an option, a variable, or empty for the configuration. */
  String databaseSource() {
    return database;
  }

  /** The variables that lead calls from anywhere to this project; an empty one means none. */
  public Map<String, String> variables() {
    return Map.of("FAIRWAY_CONFIG", home.configFile().toString(), "FAIRWAY_DB", databasePlace);
  }

  /** Whether the project is in a repository, so that its roles may have worktrees. */
  public boolean isInRepository() {
    return home.repository().inRepository();
  }

  /** A folder of the project for files that come and go. */
  public Path runtimeFolder(String name) {
    return home.root().resolve(".fairway").resolve(name);
  }

  /** Makes what the runbook redirects into, and keeps it out of git. */
  public void prepareRuntimeFolders() {
    prepareRuntimeFolders(home.root());
  }

  /** The same for a project that is only being set up. */
  public static void prepareRuntimeFolders(Path root) {
    Path folder = root.resolve(".fairway");
    try {
      Files.createDirectories(folder.resolve("parity"));
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, IgnoreFile.TEXT);
      }
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write to " + folder, "is it read-only?", unwritable);
    }
  }
}
