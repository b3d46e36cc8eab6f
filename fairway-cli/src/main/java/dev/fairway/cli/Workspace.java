package dev.fairway.cli;

import dev.fairway.adapter.gpuaasyaml.GpuaasCatalogSource;
import dev.fairway.adapter.gpuaasyaml.GpuaasQueueSource;
import dev.fairway.adapter.process.LocalProcesses;
import dev.fairway.adapter.process.LocalPrograms;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.git.Branches;
import dev.fairway.port.git.Repository;
import dev.fairway.port.process.Processes;
import dev.fairway.port.process.Programs;
import dev.fairway.port.source.CatalogSource;
import dev.fairway.port.source.OldQueueSource;
import dev.fairway.port.source.QueueSource;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.lane.Grounds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What one call works on. Everything in it is found and opened when it is first asked for. */
public final class Workspace implements AutoCloseable {

  private final Environment environment;
  private final ParseResult given;
  private final Repositories repositories;
  private final Backends backends;
  private @Nullable ProjectFiles files;
  private @Nullable Store store;
  private @Nullable Project project;
  private @Nullable String inputReader;
  private @Nullable Repository repository;

  Workspace(
      Environment environment, ParseResult given, Repositories repositories, Backends backends) {
    this.environment = environment;
    this.given = given;
    this.repositories = repositories;
    this.backends = backends;
  }

  public Environment environment() {
    return environment;
  }

  /** The project's folder, configuration and repository; complains when there is no project. */
  public ProjectFiles files() {
    if (files == null) {
      files = ProjectFiles.find(environment, option("--config"), option("--db"));
    }
    return files;
  }

  /** The policy; complains when the configuration has problems. */
  public ProjectPolicy policy() {
    return files().sound().policy();
  }

  /** The project with its store, which opens on first use. */
  public Project project() {
    if (project == null) {
      givenRole();
      store = backends.store(files());
      project = new Project(policy(), store, clock(), branches(), this::repository, processes());
    }
    return project;
  }

  /** Read cheaply where that is possible. */
  private Branches branches() {
    return files().keepsBranchesInTable()
        ? branch -> repository().flatMap(found -> found.headOf(branch))
        : files().branches();
  }

  /** The project's repository; opened when it is first asked for. */
  private Optional<Repository> repository() {
    if (repository == null) {
      repository = files().repositoryFolder().flatMap(repositories::open).orElse(null);
    }
    return Optional.ofNullable(repository);
  }

  /** The project with its repository and lanes; complains when it has no repository. */
  public Grounds grounds() {
    Repository found =
        repository()
            .orElseThrow(
                () ->
                    new Complaint(
                        "no_repository",
                        Exit.RUNTIME,
                        "the project in " + files().root() + " is in no git repository",
                        "'git init' makes one",
                        List.of()));
    return new Grounds(project(), found, files().laneFolders());
  }

  /** All lanes of the project, each looked into once. */
  public FoundLanes lanes() {
    return FoundLanes.all(project(), files().laneFolders());
  }

  /**
   * @param rows how the rows of a store are kept in files
   */
  public StoreMaintenance maintenance(RowFiles rows) {
    return backends.maintenance(files(), rows);
  }

  /**
   * Looks after another store of the same project.
   *
   * @param fileOrUrl as {@code --db} takes it
   * @param source what named it, for messages
   */
  public StoreMaintenance maintenance(RowFiles rows, String fileOrUrl, String source) {
    return backends.maintenance(files().with(fileOrUrl, source, environment), rows);
  }

  /** Where the store is, without its secrets. */
  public String storeLocation() {
    return backends.location(files());
  }

  Processes processes() {
    return processes(environment);
  }

  static Processes processes(Environment environment) {
    return new LocalProcesses(environment.host(), environment.variables());
  }

  /** What starts programs on this machine. */
  public Programs programs() {
    return new LocalPrograms();
  }

  public QueueSource queueSource() {
    return new GpuaasQueueSource();
  }

  public CatalogSource catalogSource() {
    return new GpuaasCatalogSource();
  }

  /**
   * Removes schemas that were made to be thrown away.
   *
   * @param names what their names begin with
   */
  public void removeSchemas(String url, String names) {
    PostgresBackend.removeSchemas(url, names, environment);
  }

  public OldQueueSource oldQueueSource() {
    return backends.oldQueue();
  }

  /** The clock, or the time that {@code --at} fixes. */
  public InstantSource clock() {
    String at = option("--at");
    return at == null ? environment.clock() : InstantSource.fixed(TimeOption.time("--at", at));
  }

  /** Who is asking: the session when there is one, else the user at this host. */
  public Actor actor() {
    String session = environment.variable("FAIRWAY_SESSION_ID");
    return session != null
        ? Actor.session(session)
        : Actor.person(environment.user() + "@" + environment.host());
  }

  public Caller caller() {
    String role = role();
    String lane = role == null ? null : files().laneBranch(role);
    return new Caller(actor(), role, lane);
  }

  /** The caller's role: given, or else the one whose lane this is; null when there is none. */
  public @Nullable String role() {
    String given = givenRole();
    return given != null ? given : files().inferredRole();
  }

  /** A wrong role is a mistake in every call, also in those that have no use for it. */
  private @Nullable String givenRole() {
    String given = option("--as");
    if (given == null) {
      given = environment.variable("FAIRWAY_ROLE");
    }
    if (given != null) {
      requireRole(given);
    }
    return given;
  }

  /** Complains about a role that the project does not have. */
  public void requireRole(String role) {
    if (role.isBlank()) {
      throw Complaint.validation("a role must not be empty", null);
    }
    if (!policy().isKnownRole(role)) {
      throw Complaint.validation(
          "unknown role '" + role + "'",
          DefinitionRules.nearestOrAll(role, "roles", policy().roleNames()));
    }
  }

  /** A path as the user gave it, seen from where the call was made. */
  public Path path(String given) {
    return environment.directory().resolve(given);
  }

  /**
   * The value of an option that takes long text: literal, {@code @FILE}, or {@code -}. A NUL
   * character is refused here, since no store keeps one.
   */
  String longText(String name, String value) {
    String text = literalOrRead(name, value);
    if (text.indexOf('\0') >= 0) {
      throw Complaint.validation(
          name + " holds a NUL character, which is not text", "is it a binary file?");
    }
    return text;
  }

  private String literalOrRead(String name, String value) {
    try {
      if (value.equals("-")) {
        return standardInput(name);
      }
      if (value.startsWith("@")) {
        return Files.readString(path(value.substring(1)));
      }
      return value;
    } catch (CharacterCodingException garbled) {
      throw new InputFailure(name + ": " + source(value) + " is not UTF-8 text", null, garbled);
    } catch (IOException unreadable) {
      throw new InputFailure(
          name + ": cannot read " + source(value),
          "text that begins with '@' names a file",
          unreadable);
    }
  }

  private static String source(String value) {
    return value.equals("-") ? "standard input" : value.substring(1);
  }

  private String standardInput(String name) throws IOException {
    if (inputReader != null) {
      throw Complaint.usage(
          inputReader + " and " + name + " cannot both be read from standard input",
          "read one of them from a file: @FILE");
    }
    inputReader = name;
    ByteBuffer bytes = ByteBuffer.wrap(environment.in().readAllBytes());
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  Repositories repositories() {
    return repositories;
  }

  @Nullable String option(String name) {
    return given.matchedOptionValue(name, (String) null);
  }

  @Override
  public void close() {
    try {
      if (repository != null) {
        repository.close();
      }
    } finally {
      if (store != null) {
        store.close();
      }
    }
  }
}
