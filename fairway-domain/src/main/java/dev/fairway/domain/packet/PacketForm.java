package dev.fairway.domain.packet;

import static dev.fairway.domain.packet.PacketField.either;
import static dev.fairway.domain.packet.PacketField.list;
import static dev.fairway.domain.packet.PacketField.text;

import dev.fairway.domain.policy.PacketTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a packet, in the order in which they are printed.
 *
 * @param template the name of the project's template; null for the forms that Fairway brings along
 */
public record PacketForm(PacketKind kind, @Nullable String template, List<PacketField> fields) {

  /** What a task's own checks are called in every form; whatever is given is added to them. */
  static final String ACCEPTANCE = "acceptance";

  public static final PacketForm CONTEXT =
      new PacketForm(
          PacketKind.CONTEXT,
          null,
          List.of(
              text("goal").needed(),
              text("owner").needed(),
              text("track"),
              list(ACCEPTANCE).needed(),
              list("non_goals"),
              text("current_state"),
              text("architecture_context"),
              text("environment"),
              text("workflow_regression_pack"),
              list("owned_paths").verbatim(),
              list("must_not_touch").verbatim(),
              list("commands").verbatim(),
              list("risks"),
              list("stop_conditions"),
              list("deviation_rules")));

  public static final PacketForm BUGFIX =
      new PacketForm(
          PacketKind.BUGFIX,
          null,
          List.of(
              text("bug_summary").needed(),
              text("root_cause").needed(),
              text("owning_layer").needed(),
              text("impact").needed(),
              text("proof_command").needed().verbatim(),
              text("regression_coverage").needed(),
              text("workflow_pack"),
              text("scope_drift"),
              text("residual_risk").needed(),
              text("follow_up")));

  public static final PacketForm WATCHER =
      new PacketForm(
          PacketKind.WATCHER,
          null,
          List.of(
              text("owner").needed(),
              text("process").needed(),
              text("command").needed().verbatim(),
              text("interval"),
              text("expected_duration"),
              text("success").needed(),
              text("failure").needed(),
              list("allowed_fixes"),
              list("must_not_touch").verbatim(),
              text("escalation"),
              text("evidence_required")));

  public PacketForm {
    fields = List.copyOf(fields);
  }

  /** The form that a project's template describes. */
  public static PacketForm of(PacketTemplate template) {
    List<PacketField> fields = new ArrayList<>();
    for (String key : template.requiredFields()) {
      fields.add(declared(key).needed());
    }
    for (String key : template.optionalFields()) {
      fields.add(declared(key));
    }
    return new PacketForm(PacketKind.TEMPLATE, template.name(), fields);
  }

  /** A template says nothing but names, so the name tells what is typed or opened as it is. */
  private static PacketField declared(String key) {
    boolean literal =
        key.endsWith("command")
            || key.endsWith("commands")
            || key.endsWith("path")
            || key.endsWith("paths");
    return literal ? either(key).verbatim() : either(key);
  }

  public List<String> keys() {
    List<String> keys = new ArrayList<>(fields.size());
    for (PacketField field : fields) {
      keys.add(field.key());
    }
    return keys;
  }

  /**
   * Fills every field in: with what was given, or else with what is on record. Acceptance is both,
   * since a packet adds to the checks of a task and never takes one away. Blank values are as good
   * as none.
   */
  public List<FilledField> fill(
      Map<String, List<String>> given, Map<String, List<String>> recorded) {
    List<FilledField> filled = new ArrayList<>(fields.size());
    for (PacketField field : fields) {
      Set<String> values = new LinkedHashSet<>();
      List<String> told = written(given.getOrDefault(field.key(), List.of()));
      if (told.isEmpty() || field.key().equals(ACCEPTANCE)) {
        values.addAll(written(recorded.getOrDefault(field.key(), List.of())));
      }
      values.addAll(told);
      filled.add(new FilledField(field, List.copyOf(values)));
    }
    return filled;
  }

  private static List<String> written(List<String> values) {
    List<String> written = new ArrayList<>(values);
    written.removeIf(String::isBlank);
    return written;
  }
}
