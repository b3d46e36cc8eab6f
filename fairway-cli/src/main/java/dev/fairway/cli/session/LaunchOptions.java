package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.FreeId;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.usecase.session.LaunchRequest;
import dev.fairway.usecase.session.LaunchRequest.Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads and checks what is to be launched, before anything is recorded or started. */
final class LaunchOptions {

  private static final List<String> BACKENDS = List.of("shell", "tmux");

  private final Call call;
  private @Nullable String warning;

  LaunchOptions(Call call) {
    this.call = call;
  }

  /** What the caller should know; null when there is nothing. */
  @Nullable String warning() {
    return warning;
  }

  LaunchRequest read() {
    if (call.command().isEmpty() || call.command().get(0).isBlank()) {
      throw Complaint.usage(
          "missing the command to run", "it stands behind '--': 'session launch -- COMMAND'");
    }
    Environment environment = call.workspace().environment();
    SessionPatch given = PatchOptions.of(call);
    String role = role(given);
    Backend backend = backend(given);
    Path directory = directory(role);
    SessionPatch patch =
        given
            .orElse(SessionField.ROLE, role)
            .orElse(SessionField.BACKEND, backend.name().toLowerCase(Locale.ROOT))
            .orElse(SessionField.BRANCH, branch(role, directory))
            .orElse(SessionField.WORKTREE, directory.toString());
    String id = call.text("--id");
    return new LaunchRequest(
        id == null ? null : FreeId.checked(id, "--id"),
        patch,
        backend,
        call.command(),
        directory,
        environment.variablesForChildren(),
        call.workspace().files().variables(),
        fairway(environment),
        environment.variable("TMUX") != null,
        call.flag("--json"),
        call.caller());
  }

  private @Nullable String role(SessionPatch patch) {
    String named = patch.text(SessionField.ROLE);
    String role = named != null ? named : call.workspace().role();
    if (role == null && call.workspace().policy().hasRoles()) {
      throw Complaint.validation(
          "a session needs a role", "add --role ROLE or --as ROLE, or set FAIRWAY_ROLE");
    }
    return role;
  }

  private Backend backend(SessionPatch patch) {
    String named = patch.text(SessionField.BACKEND);
    ProjectPolicy policy = call.workspace().policy();
    String backend = named != null ? named : policy.sessions().defaultBackend();
    if (!BACKENDS.contains(backend)) {
      String source = named != null ? "--backend" : "[sessions] default_backend";
      throw Complaint.validation(
          source + ": nothing can be launched by '" + backend + "'",
          "--backend is one of: " + String.join(", ", BACKENDS));
    }
    return backend.equals("tmux") ? Backend.TMUX : Backend.SHELL;
  }

  /** The folder that was named, else the role's worktree, else where the call is made. */
  private Path directory(@Nullable String role) {
    String named = call.textOrNull("--worktree");
    if (named != null) {
      Path folder = call.workspace().path(named).normalize();
      if (!Files.isDirectory(folder)) {
        throw Complaint.validation(
            "--worktree: there is no folder " + named, "'fairway worktree setup' makes worktrees");
      }
      return folder;
    }
    ProjectFiles files = call.workspace().files();
    Path here = call.workspace().environment().directory();
    if (role == null || files.isLaneOf(role)) {
      return here;
    }
    Path lane = files.laneFolders().of(role);
    if (Files.isDirectory(lane)) {
      return lane;
    }
    if (files.isInRepository()) {
      warning = role + " has no worktree yet, so the command runs in " + here;
    }
    return here;
  }

  /** The branch of the lane; of another folder nothing is known. */
  private @Nullable String branch(@Nullable String role, Path directory) {
    if (role == null || !directory.equals(call.workspace().files().laneFolders().of(role))) {
      return null;
    }
    return call.workspace().policy().branchOf(role);
  }

  /** How a shell that outlives this call reaches Fairway. */
  private static String fairway(Environment environment) {
    Path home = environment.home();
    return home == null ? "fairway" : home.resolve("bin/fairway").toString();
  }
}
