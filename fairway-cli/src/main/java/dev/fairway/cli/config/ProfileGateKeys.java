package dev.fairway.cli.config;

import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import java.util.ArrayList;
import java.util.List;

/** The {@code [[workstream_profiles.gates]]} tables of one profile. */
final class ProfileGateKeys {

  private static final List<String> STANDARD_RESULTS = List.of(EvidenceResult.PASS.word());

  private ProfileGateKeys() {}

  static List<ProfileGate> read(Section profile, List<String> kinds) {
    List<Section> sections = profile.tables("gates");
    List<ProfileGate> gates = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section at = sections.get(i);
      String name = at.required("name");
      for (int j = 0; j < gates.size(); j++) {
        if (!name.isEmpty() && gates.get(j).name().equals(name)) {
          at.problem("name", "duplicate gate " + Shown.quoted(name) + " in this profile", null);
        }
      }
      gates.add(gate(at, name, kinds));
    }
    return gates;
  }

  private static ProfileGate gate(Section at, String name, List<String> kinds) {
    return new ProfileGate(
        name,
        at.text("group"),
        mode(at),
        TextList.among(at, "task_kinds", kinds, "kind"),
        at.text("evidence_type"),
        WholeNumber.read(at, "required_evidence_count", 1, 1),
        results(at),
        at.flag("artifact_required", false),
        at.flag("owner_signoff_required", false),
        DurationText.read(at, "expires_after"),
        at.prose("description"));
  }

  private static GateMode mode(Section at) {
    String word = at.required("mode");
    GateMode mode = GateMode.of(word).orElse(null);
    if (mode == null) {
      if (!word.isEmpty()) {
        at.problem(
            "mode", "unknown mode " + Shown.quoted(word), TextList.near(word, GateMode.words()));
      }
      return GateMode.ADVISORY;
    }
    return mode;
  }

  private static List<EvidenceResult> results(Section at) {
    List<String> words = TextList.read(at, "accepted_results", STANDARD_RESULTS);
    List<EvidenceResult> results = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      EvidenceResult result = EvidenceResult.of(words.get(i)).orElse(null);
      if (result != null) {
        results.add(result);
      }
    }
    if (results.size() < words.size()) {
      TextList.expect(at, "accepted_results", words, EvidenceResult.words(), "result");
    }
    return results;
  }
}
