package dev.fairway.domain.packet;

import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a project's packet templates are for a task. */
public final class TemplateChoice {

  private final ProjectPolicy policy;

  public TemplateChoice(ProjectPolicy policy) {
    this.policy = policy;
  }

  /** Says no to a template that is for tasks of other profiles. */
  public Optional<Refusal> refuse(PacketTemplate template, TaskDefinition task) {
    if (isFor(template, task)) {
      return Optional.empty();
    }
    List<String> fitting = new ArrayList<>();
    for (PacketTemplate other : policy.packetTemplates()) {
      if (isFor(other, task)) {
        fitting.add(other.name());
      }
    }
    return Optional.of(
        new Refusal.WrongProfile(
            task.id(), task.profile(), template.name(), template.profiles(), fitting));
  }

  /**
   * A template without profiles is for every task; any other one for the tasks that have one of its
   * profiles, by name or, as with gates, by their kind.
   */
  private boolean isFor(PacketTemplate template, TaskDefinition task) {
    if (template.profiles().isEmpty()) {
      return true;
    }
    for (Profile profile : policy.profiles()) {
      boolean has =
          profile.name().equals(task.profile()) || profile.taskKinds().contains(task.kind());
      if (has && template.profiles().contains(profile.name())) {
        return true;
      }
    }
    return false;
  }
}
