package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Syntax;
import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What can be said about a session, as options; an empty value takes one away. */
final class PatchOptions {

  private PatchOptions() {}

  static void declare(Syntax syntax) {
    syntax
        .value("--role", "ROLE", "the role it works as; the caller's for a new one")
        .value("--lane", "TEXT", "the lane it works in, in your own words")
        .value("--backend", "TEXT", "what runs it; [sessions] default_backend for a new one")
        .value("--provider", "TEXT", "who is behind it, such as the maker of an agent")
        .value("--name", "TEXT", "what people call it")
        .value("--task-id", "ID", "the task it works on")
        .value("--worktree", "PATH", "the folder it works in")
        .value("--branch", "BRANCH", "the branch it works on")
        .value("--transcript", "PATH", "where it is written down what was said")
        .value("--monitor-kind", "TEXT", "what keeps an eye on it")
        .value("--automation-id", "TEXT", "its id in the automation that runs it")
        .value("--external-run-id", "TEXT", "its id in another system, such as a CI run")
        .value("--poll-command", "TEXT", "how to look at it; @FILE and - work")
        .value(
            "--manual-until", "TIME", "you vouch for it until then; nothing makes it stale before");
  }

  static void declarePlace(Syntax syntax) {
    syntax
        .value("--pid", "N", "its process on this host; one that is gone makes it stale")
        .value("--tmux-pane", "PANE", "its pane in tmux, such as %3 or main:0.1");
  }

  static SessionPatch of(Call call) {
    Map<SessionField, String> texts = new EnumMap<>(SessionField.class);
    put(call, "--role", SessionField.ROLE, texts);
    put(call, "--lane", SessionField.LANE, texts);
    put(call, "--backend", SessionField.BACKEND, texts);
    put(call, "--provider", SessionField.PROVIDER, texts);
    put(call, "--name", SessionField.NAME, texts);
    put(call, "--task-id", SessionField.TASK_ID, texts);
    put(call, "--tmux-pane", SessionField.TMUX_PANE, texts);
    put(call, "--worktree", SessionField.WORKTREE, texts);
    put(call, "--branch", SessionField.BRANCH, texts);
    put(call, "--transcript", SessionField.TRANSCRIPT_PATH, texts);
    put(call, "--monitor-kind", SessionField.MONITOR_KIND, texts);
    put(call, "--automation-id", SessionField.AUTOMATION_ID, texts);
    put(call, "--external-run-id", SessionField.EXTERNAL_RUN_ID, texts);
    String poll = call.longText("--poll-command");
    if (poll != null) {
      texts.put(SessionField.POLL_COMMAND, poll);
    }
    String role = texts.get(SessionField.ROLE);
    if (role != null && !role.isEmpty()) {
      call.workspace().requireRole(role);
    }
    return new SessionPatch(texts, process(call), manualUntil(call));
  }

  private static void put(
      Call call, String option, SessionField field, Map<SessionField, String> texts) {
    String value = call.text(option);
    if (value != null) {
      texts.put(field, value);
    }
  }

  private static Change<ProcessMark> process(Call call) {
    String value = call.text("--pid");
    if (value == null) {
      return Change.none();
    }
    if (value.isEmpty()) {
      return Change.to(null);
    }
    try {
      long pid = Long.parseLong(value);
      if (pid > 0) {
        return Change.to(new ProcessMark(pid, null));
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw Complaint.usage(
        "--pid wants the number of a process, not '" + Printable.line(value) + "'", null);
  }

  private static Change<Instant> manualUntil(Call call) {
    String value = call.text("--manual-until");
    if (value == null) {
      return Change.none();
    }
    return Change.to(value.isEmpty() ? null : call.time("--manual-until"));
  }
}
