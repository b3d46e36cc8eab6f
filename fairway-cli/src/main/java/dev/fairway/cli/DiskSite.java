package dev.fairway.cli;

import dev.fairway.cli.config.Settings;
import dev.fairway.dashboard.site.ParityRun;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.git.Repository;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.Grounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project on disk for as long as somebody looks at it: opened again when its configuration
 * changes or another file takes the place of its store, so that what is shown is what the next
 * command would see.
 */
public final class DiskSite implements Site {

  /** Finds what parity runs have left behind. */
  public interface ParityRuns {

    /**
     * @param root the project's folder
     */
    Optional<ParityRun> last(Path root, Instant now);
  }

  /** A project that is open, and the configuration that it was opened with. */
  private static final class Opened {
    private final ProjectFiles files;
    private final Store store;
    private final Project project;
    private final String stamp;
    private final Repositories repositories;
    private @Nullable Repository repository;

    Opened(
        ProjectFiles files,
        Environment environment,
        Repositories repositories,
        InstantSource clock,
        Processes processes) {
      this.files = files;
      this.repositories = repositories;
      stamp = stamp(files);
      store = new Backends(environment).lasting(files);
      project =
          new Project(
              files.sound().policy(), store, clock, files.branches(), this::repository, processes);
    }

    private synchronized Optional<Repository> repository() {
      if (repository == null) {
        repository = files.repositoryFolder().flatMap(repositories::open).orElse(null);
      }
      return Optional.ofNullable(repository);
    }

    static String stamp(ProjectFiles files) {
      Path config = files.configFile();
      try {
        return Files.getLastModifiedTime(config) + " " + Files.size(config) + " " + store(files);
      } catch (IOException gone) {
        return "";
      }
    }

    /** Which file the store is: one that was put in its place is another store. */
    private static String store(ProjectFiles files) {
      if (files.sound().settings().backend() == Settings.Backend.POSTGRES) {
        return "";
      }
      try {
        Path file = files.storeFile();
        return "" + Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      } catch (IOException absent) {
        return "";
      }
    }

    synchronized void close() {
      if (repository != null) {
        repository.close();
      }
      store.close();
    }
  }

  private final String name;
  private final Environment environment;
  private final @Nullable String config;
  private final @Nullable String database;
  private final Repositories repositories;
  private final InstantSource clock;
  private final Processes processes;
  private final ParityRuns parityRuns;
  private @Nullable Opened opened;

  private DiskSite(
      String name,
      Environment environment,
      @Nullable String config,
      @Nullable String database,
      Repositories repositories,
      InstantSource clock,
      Processes processes,
      ParityRuns parityRuns) {
    this.processes = processes;
    this.parityRuns = parityRuns;
    this.name = name;
    this.environment = environment;
    this.config = config;
    this.database = database;
    this.repositories = repositories;
    this.clock = clock;
  }

  /** The project of a call; complains at once when there is none. */
  public static DiskSite of(Workspace workspace, ParityRuns parityRuns) {
    DiskSite site =
        new DiskSite(
            workspace.policy().projectName(),
            workspace.environment(),
            workspace.option("--config"),
            workspace.option("--db"),
            workspace.repositories(),
            workspace.clock(),
            workspace.processes(),
            parityRuns);
    site.open();
    return site;
  }

  /** The project in a folder, which may be broken. */
  public static DiskSite in(Path folder, String name, Workspace workspace, ParityRuns parityRuns) {
    return new DiskSite(
        name,
        workspace.environment().in(folder),
        null,
        null,
        workspace.repositories(),
        workspace.clock(),
        workspace.processes(),
        parityRuns);
  }

  private synchronized Opened open() {
    if (opened != null && !opened.stamp.equals(Opened.stamp(opened.files))) {
      opened.close();
      opened = null;
    }
    if (opened == null) {
      ProjectFiles files = ProjectFiles.find(environment, config, database);
      opened = new Opened(files, environment, repositories, clock, processes);
    }
    return opened;
  }

  private Opened opened() {
    try {
      return open();
    } catch (Complaint complaint) {
      throw new SiteTrouble(said(complaint));
    }
  }

  private static Said said(Complaint complaint) {
    StringBuilder message = new StringBuilder(complaint.text());
    for (Problem problem : complaint.details()) {
      String line = ProblemWords.line(problem);
      if (complaint.details().size() > 1 || problem.position() != null) {
        message.append("; ").append(line);
      }
    }
    return new Said(message.toString(), complaint.hint());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Project project() {
    return opened().project;
  }

  @Override
  public Caller caller(@Nullable String role) {
    String session = environment.variable("FAIRWAY_SESSION_ID");
    Actor actor =
        session != null
            ? Actor.session(session)
            : Actor.person(environment.user() + "@" + environment.host());
    return new Caller(actor, role, role == null ? null : opened().files.laneBranch(role));
  }

  @Override
  public Optional<Grounds> grounds() {
    Opened now = opened();
    return now.repository()
        .map(repository -> new Grounds(now.project, repository, now.files.laneFolders()));
  }

  @Override
  public Optional<ParityRun> lastParityRun() {
    try {
      return parityRuns.last(opened().files.root(), clock.instant());
    } catch (Complaint complaint) {
      throw new SiteTrouble(said(complaint));
    }
  }

  @Override
  public ChangeFeed changes() {
    return new Backends(environment).changes(opened().files);
  }

  @Override
  public Said words(Outcome<?> ending) {
    return said(Complaints.of(ending));
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }
}
