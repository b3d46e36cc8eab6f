package dev.fairway.domain.parity;

import static dev.fairway.domain.Example.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.coordination.LaneSituation;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.SituationFacts;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.parity.ParityArtifact.Lane;
import dev.fairway.domain.parity.ParityArtifact.Packs;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.report.OldDebt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParityArtifactTest {

  @Test
  void packs_are_ok_without_problems() {
    assertThat(new Packs("packs.yaml", 2, List.of()).isOk()).isTrue();
    assertThat(new Packs("packs.yaml", 2, List.of(new Problem(null, null, "odd", null))).isOk())
        .isFalse();
  }

  @Test
  void an_artifact_keeps_the_order_it_was_given_and_nothing_that_changes_later() {
    Map<String, Integer> byRole = new LinkedHashMap<>();
    byRole.put("B-ui", 1);
    byRole.put("A-backend", 0);
    Map<String, Long> byStatus = new LinkedHashMap<>(Map.of("todo", 1L));
    List<Lane> lanes = new ArrayList<>();
    LaneFacts facts = LaneFacts.withoutRepository("B-ui", "agent/B-ui", "/lanes/b", true);
    List<Finding> risks = new ArrayList<>(new LaneCheck("main").of(facts));
    Lane lane = new Lane(facts, null, risks);
    SituationFacts nothing =
        new SituationFacts(
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            new OldDebt(0, 0, 0),
            LaneSituation.none());

    ParityArtifact artifact =
        new ParityArtifact(
            "fence",
            NOW,
            null,
            GatePolicy.standard(),
            List.of(),
            1,
            byStatus,
            1,
            byRole,
            List.of(),
            List.of(),
            null,
            0,
            List.of(),
            new HealthReport(Map.of()),
            lanes,
            CoordinatorPolicy.unlimited(),
            Situation.of(nothing, PolicyExample.policy(), NOW));
    byRole.clear();
    byStatus.clear();
    lanes.add(lane);
    risks.clear();

    assertThat(artifact.readyByRole())
        .containsExactly(Map.entry("B-ui", 1), Map.entry("A-backend", 0));
    assertThat(artifact.tasksByStatus()).containsEntry("todo", 1L);
    assertThat(artifact.lanes()).isEmpty();
    assertThat(lane.risks()).hasSize(1);
  }
}
