package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.regression.RegressionPack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands the map of one regression pack. */
final class PackReader {

  static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "owner",
          "target_environments",
          "blocking",
          "required_seed_data",
          "lowest_reliable_layer",
          "required_proof",
          "artifact_requirements",
          "current_automation",
          "gaps");

  private final ProblemLog log;
  private final Map<String, SourcePosition> owners = new HashMap<>();
  private final Map<String, SourcePosition> ids = new HashMap<>();

  PackReader(ProblemLog log) {
    this.log = log;
  }

  /** Where each pack names its owner, by pack id. */
  Map<String, SourcePosition> owners() {
    return owners;
  }

  /** The pack, with what could be read of it; empty without an id or with one that is taken. */
  Optional<RegressionPack> read(Mapping map, int index, List<Problem> flaws) {
    KnownFields sorted = new KnownFields(map, FIELDS, Set.of());
    String name = Fields.name(sorted.known(), "packs[" + index + "]");
    log.addAll(flaws, name);
    sorted.report(name, false, log);
    Fields fields = new Fields(sorted.known(), map.at(), name, log);
    RegressionPack pack = pack(fields);
    return pack.id().isEmpty() || isTaken(pack.id(), fields) ? Optional.empty() : Optional.of(pack);
  }

  private boolean isTaken(String id, Fields fields) {
    SourcePosition first = ids.putIfAbsent(id, fields.at("id"));
    if (first == null) {
      owners.put(id, fields.at("owner"));
      return false;
    }
    fields.problem(
        fields.at("id"), "id", "pack " + id + " is defined twice", "the first is at " + first);
    return true;
  }

  private static RegressionPack pack(Fields fields) {
    List<String> environments = texts(fields, "target_environments");
    boolean listed = fields.value("target_environments") instanceof Node.Listing;
    boolean absent = fields.isAbsent("target_environments");
    if (absent || listed && environments.isEmpty()) {
      fields.problem(
          fields.at("target_environments"),
          "target_environments",
          "a pack needs target_environments",
          "write such as [staging, prod]");
    }
    return new RegressionPack(
        fields.line("id", "a pack needs an id"),
        fields.line("title", "a pack needs a title"),
        fields.line("owner", "a pack needs an owner"),
        environments,
        new BlockingReader(fields, environments).read(),
        texts(fields, "required_seed_data"),
        fields.text("lowest_reliable_layer"),
        texts(fields, "required_proof"),
        texts(fields, "artifact_requirements"),
        texts(fields, "current_automation"),
        texts(fields, "gaps"));
  }

  private static List<String> texts(Fields fields, String field) {
    List<String> texts = fields.texts(field);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isBlank()) {
        SourcePosition at =
            fields.positions().getOrDefault(field + "[" + i + "]", fields.at(field));
        fields.problem(at, field, "an entry of " + field + " is empty", "remove it");
      }
    }
    return texts;
  }
}
