package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.regression.Blocking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands {@code blocking}: one truth, or one for each environment. */
final class BlockingReader {

  private final Fields fields;
  private final List<String> environments;

  /**
   * @param environments the targets of the pack
   */
  BlockingReader(Fields fields, List<String> environments) {
    this.fields = fields;
    this.environments = environments;
  }

  Blocking read() {
    Node value = fields.value("blocking");
    if (value == null || fields.isAbsent("blocking")) {
      String example = "write true, false or such as {staging: false, prod: true}";
      fields.problem(fields.at("blocking"), "blocking", "a pack needs blocking", example);
      return Blocking.always(false);
    }
    if (value instanceof Mapping map) {
      Map<String, Boolean> answers = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (environment, entry) -> {
                answers.put(environment, truth(entry.value(), named(environment)));
                refuseSlip(environment, entry, map);
              });
      return Blocking.in(answers);
    }
    return Blocking.always(truth(value, "blocking"));
  }

  /** An environment that is nobody's target is no mistake, unless a target was obviously meant. */
  private void refuseSlip(String environment, Entry entry, Mapping map) {
    String meant = Nearest.to(environment, environments).orElse(environment);
    if (!meant.equals(environment) && !map.entries().containsKey(meant)) {
      fields.problem(
          entry.keyAt(),
          named(environment),
          Shown.quoted(environment) + " is not one of the target_environments",
          "did you mean " + Shown.plain(meant) + "?");
    }
  }

  private static String named(String environment) {
    return "blocking." + Shown.plain(environment);
  }

  private boolean truth(Node value, String field) {
    Optional<Boolean> truth =
        value instanceof Scalar scalar && scalar.plain()
            ? CoreSchema.oldTruth(scalar.text())
            : Optional.empty();
    if (truth.isEmpty() && !(value instanceof Broken)) {
      fields.refuse(field, value, "true or false", null);
    }
    return truth.orElse(false);
  }
}
