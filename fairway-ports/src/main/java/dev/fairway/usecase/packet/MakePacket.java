package dev.fairway.usecase.packet;

import dev.fairway.domain.packet.Packet;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.domain.packet.RecordedFields;
import dev.fairway.domain.packet.TemplateChoice;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.DefinitionRules;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a packet from one snapshot. Reads only: a packet leaves no trace.
 *
 * <p>Fields that are missing and fields that the form does not have are one {@link Problem} each,
 * all of them at once; its path is the key of the field.
 */
public final class MakePacket {

  /**
   * @param task what is on record of the task it is about; null for a watcher without one
   * @param watcher as recorded; null for another packet, and for a watcher not started yet
   */
  public record Made(Packet packet, @Nullable TaskRecord task, @Nullable Watcher watcher) {}

  private final Project project;

  public MakePacket(Project project) {
    this.project = project;
  }

  /**
   * @param form one of those that Fairway brings along for tasks
   * @param given values by the keys of the form's fields
   */
  public Outcome<Made> ofTask(PacketForm form, String taskId, Map<String, List<String>> given) {
    return ofTask(form, taskId, given, task -> Optional.empty());
  }

  /**
   * @param given values by key; keys that the template does not have are problems
   */
  public Outcome<Made> ofTemplate(
      PacketTemplate template, String taskId, Map<String, List<String>> given) {
    TemplateChoice choice = new TemplateChoice(project.policy());
    return ofTask(
        PacketForm.of(template), taskId, given, task -> choice.refuse(template, task.definition()));
  }

  /**
   * @param watcherId of a watcher, or of one that is still to be started
   */
  public Outcome<Made> ofWatcher(String watcherId, Map<String, List<String>> given) {
    if (watcherId.isBlank()) {
      return Outcome.invalid("WATCH-ID", "a watcher needs an id", null);
    }
    Instant now = project.now();
    return project.store().read(store -> ofWatcher(store, watcherId, given, now));
  }

  private Outcome<Made> ofWatcher(
      StoreView store, String id, Map<String, List<String>> given, Instant now) {
    Watcher watcher = store.watcher(id).orElse(null);
    Map<String, List<String>> recorded = watcher == null ? Map.of() : RecordedFields.of(watcher);
    Packet packet = packet(PacketForm.WATCHER, id, null, given, recorded, now);
    List<Problem> problems = problems(packet, given);
    if (!problems.isEmpty()) {
      return new Outcome.Invalid<>(problems);
    }
    Task task = watcher == null ? null : taskOf(store, watcher);
    TaskRecord record = task == null ? null : new TaskRecords(project, store).of(task, now);
    return Outcome.done(new Made(packet, record, watcher));
  }

  private static @Nullable Task taskOf(StoreView store, Watcher watcher) {
    return watcher.taskId() == null ? null : store.task(watcher.taskId()).orElse(null);
  }

  /** Whether a form is for a task at all. */
  private interface Fit {
    Optional<Refusal> refuse(Task task);
  }

  private Outcome<Made> ofTask(
      PacketForm form, String taskId, Map<String, List<String>> given, Fit fit) {
    Instant now = project.now();
    return project.store().read(store -> ofTask(store, form, taskId, given, fit, now));
  }

  private Outcome<Made> ofTask(
      StoreView store,
      PacketForm form,
      String id,
      Map<String, List<String>> given,
      Fit fit,
      Instant now) {
    Optional<Task> found = store.task(id);
    if (found.isEmpty()) {
      return Missing.task(store, id);
    }
    Task task = found.get();
    Optional<Refusal> refusal = fit.refuse(task);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    String title = task.definition().title();
    Packet packet = packet(form, id, title, given, RecordedFields.of(task), now);
    List<Problem> problems = problems(packet, given);
    return problems.isEmpty()
        ? Outcome.done(new Made(packet, new TaskRecords(project, store).of(task, now), null))
        : new Outcome.Invalid<>(problems);
  }

  private Packet packet(
      PacketForm form,
      String subject,
      @Nullable String title,
      Map<String, List<String>> given,
      Map<String, List<String>> recorded,
      Instant now) {
    return new Packet(
        form, project.policy().projectName(), subject, title, now, form.fill(given, recorded));
  }

  private static List<Problem> problems(Packet packet, Map<String, List<String>> given) {
    List<Problem> problems = new ArrayList<>();
    List<String> keys = packet.form().keys();
    for (String key : given.keySet()) {
      if (!keys.contains(key)) {
        String way = DefinitionRules.nearestOrAll(key, "fields", keys);
        problems.add(new Problem(null, key, "no field '" + key + "'", way));
      }
    }
    for (String key : packet.missing()) {
      problems.add(new Problem(null, key, key + " is not given", null));
    }
    return problems;
  }
}
