package dev.fairway.dashboard.page;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.EvidenceCommand;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.task.ShowTask;
import java.util.ArrayList;
import java.util.List;

/** What to run next for a task, to be pasted into a shell; what a person has to fill in is ‹so›. */
public final class NextCommands {

  private NextCommands() {}

  public static List<String> of(ShowTask.Detail detail, ProjectPolicy policy) {
    Task task = detail.task().task();
    Workflow workflow = policy.workflow();
    String id = ShellWord.of(task.id());
    List<String> commands = new ArrayList<>();
    if (workflow.isTerminal(task.status())) {
      commands.add("fairway merge-ready " + id);
      return commands;
    }
    if (detail.task().ready()) {
      commands.add("fairway claim " + id + " --as " + ShellWord.of(task.role()));
    }
    for (GateEvaluation gate : detail.gates()) {
      if (!gate.isSatisfied()) {
        addFor(gate, task, commands);
      }
    }
    commands.add("fairway merge-ready " + id);
    if (task.status().equals(workflow.active()) && !workflow.terminal().isEmpty()) {
      commands.add("fairway set-status " + id + " " + ShellWord.of(workflow.terminal().get(0)));
    }
    return commands;
  }

  private static void addFor(GateEvaluation gate, Task task, List<String> commands) {
    String id = ShellWord.of(task.id());
    String owner = task.state().owner() != null ? task.state().owner() : task.role();
    String command =
        switch (gate.gate()) {
          case "review" -> "fairway route review " + id;
          case "handoff" ->
              "fairway record handoff " + id + " --to ‹role› --payload ‹what to know›";
          default -> EvidenceCommand.of(task.id(), gate, owner);
        };
    if (!commands.contains(command)) {
      commands.add(command);
    }
  }
}
