package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.policy.Workflow.Transition;
import dev.fairway.domain.route.ReviewRoute;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@NoStore
class FiveRolesConfigTest {

  private final Loaded loaded = Configs.load(Configs.fiveRoles());
  private final ProjectPolicy policy = loaded.policy();

  @Test
  void it_has_no_problem() {
    assertThat(loaded.problems()).isEmpty();
  }

  @Test
  void the_project_is_named() {
    assertThat(policy.projectName()).isEqualTo("gpuaas");
    assertThat(policy.mainBranch()).isEqualTo("master");
    assertThat(policy.taskIdPattern().pattern()).isEqualTo("^[A-Z][A-Z0-9-]*$");
  }

  @Test
  void roles_keep_their_order_branch_and_provider() {
    assertThat(policy.roleNames())
        .containsExactly("A-backend", "B-ui", "C-ops", "D-arch", "E-governance");
    assertThat(policy.roles().get(1)).isEqualTo(new Role("B-ui", "agent/B-ui", "claude"));
  }

  @Test
  void routes_keep_their_order() {
    assertThat(policy.reviewRoutes()).hasSize(34);
    ReviewRoute first = policy.reviewRoutes().get(0);
    assertThat(first.match().pattern()).isEqualTo(".github/**");
    assertThat(first.match().matches(".github/workflows/ci.yml")).isTrue();
    assertThat(first.reviewer()).isEqualTo("C-ops");
    assertThat(policy.reviewRoutes().get(33).reviewer()).isEqualTo("B-ui");
  }

  @Test
  void the_workflow_has_its_transitions() {
    assertThat(policy.workflow().transitions())
        .contains(new Transition("*", "blocked"), new Transition("todo", "in_progress"));
    assertThat(policy.workflow().permits("todo", "done")).isFalse();
  }

  @Test
  void gates_limits_and_ages_are_set() {
    assertThat(policy.gates().requireEvidenceBeforeDone()).isTrue();
    assertThat(policy.gates().requireReviewBeforeDone()).isFalse();
    assertThat(policy.coordinator().maxReviewTracks()).isEqualTo(1);
    assertThat(policy.coordinator().checkpointStaleAfter()).isEqualTo(Duration.ofHours(24));
    assertThat(policy.sessions().staleAfter()).isEqualTo(Duration.ofHours(12));
    assertThat(policy.claimLease()).isNull();
  }

  @Test
  void kinds_and_priorities_are_set() {
    assertThat(policy.kinds().allowed()).hasSize(11);
    assertThat(policy.kinds().standard()).isEqualTo("task");
    assertThat(policy.priorities().standard()).isEqualTo(1000);
    assertThat(policy.priorities().levels().get(0).description()).isEqualTo("drop everything else");
  }

  @Test
  void the_profile_has_its_gates() {
    List<ProfileGate> gates = policy.profiles().get(0).gates();
    assertThat(gates.get(0))
        .isEqualTo(
            new ProfileGate(
                "boundary-guard-report",
                "guards",
                GateMode.ADVISORY,
                List.of("guard"),
                "guard-report",
                1,
                List.of(EvidenceResult.PASS, EvidenceResult.PARTIAL, EvidenceResult.BLOCKED),
                true,
                false,
                null,
                null));
    assertThat(gates.get(1).expiresAfter()).isEqualTo(Duration.ofDays(30));
    assertThat(gates.get(1).ownerSignoffRequired()).isTrue();
    assertThat(gates.get(1).description()).isEqualTo("Signed off by the owner\nonce a month.");
    assertThat(policy.profiles().get(0).routeSamples()).hasSize(5);
  }

  @Test
  void packet_templates_have_their_fields() {
    assertThat(policy.packetTemplates()).hasSize(3);
    assertThat(policy.packetTemplates().get(1).requiredFields())
        .containsExactly("guard_intent", "mode", "graduation_criteria");
  }

  @Test
  void settings_are_for_the_wiring() {
    Settings settings = loaded.settings();
    assertThat(settings.backend()).isEqualTo(Settings.Backend.SQLITE);
    assertThat(settings.storePath()).isEqualTo(".fairway/state.db");
    assertThat(settings.queueSource()).isEqualTo("yaml:doc/governance/Agent_Work_Queue.yaml");
    assertThat(settings.dashboard())
        .isEqualTo(new Settings.Dashboard("127.0.0.1", 7878, true, false));
  }
}
