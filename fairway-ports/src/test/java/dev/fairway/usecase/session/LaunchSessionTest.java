package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static dev.fairway.usecase.session.Pier.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Claim;
import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.process.Program;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.session.LaunchRequest.Backend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaunchSessionTest {

  private static final SessionPatch PATCH =
      texts(Map.of(SessionField.ROLE, "A-backend", SessionField.TASK_ID, "T-1"));

  private Pier pier = new Pier();

  private static LaunchRequest request(@Nullable String id, Backend backend) {
    return request(id, backend, PATCH, false);
  }

  private static LaunchRequest request(
      @Nullable String id, Backend backend, SessionPatch patch, boolean insideTmux) {
    return new LaunchRequest(
        id,
        patch,
        backend,
        List.of("agent", "--fast", "two words"),
        Path.of("/lane"),
        Map.of("PATH", "/bin", "FAIRWAY_TASK_ID", "T-9"),
        Map.of("FAIRWAY_CONFIG", "/p/.fairway/config.toml"),
        "/opt/fairway",
        insideTmux,
        false,
        Crew.KIM);
  }

  private LaunchSession launcher() {
    return launcher(pier.project());
  }

  private LaunchSession launcher(Project project) {
    return new LaunchSession(project, pier.machine);
  }

  @Test
  void a_program_sees_its_session_role_task_and_project() {
    value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(pier.machine.started())
        .containsExactly(
            new Program(
                List.of("agent", "--fast", "two words"),
                Path.of("/lane"),
                Map.of(
                    "PATH", "/bin",
                    "FAIRWAY_SESSION_ID", "s-1",
                    "FAIRWAY_ROLE", "A-backend",
                    "FAIRWAY_TASK_ID", "T-1",
                    "FAIRWAY_CONFIG", "/p/.fairway/config.toml")));
  }

  @Test
  void what_a_session_does_not_have_its_program_does_not_inherit() {
    LaunchRequest bare = request("s-1", Backend.SHELL, SessionPatch.nothing(), false);
    value(launcher().launch(bare));
    assertThat(pier.machine.started().get(0).variables())
        .containsKey("FAIRWAY_SESSION_ID")
        .doesNotContainKeys("FAIRWAY_TASK_ID", "FAIRWAY_ROLE");
  }

  @Test
  void the_session_is_recorded_before_its_program_starts_and_has_ended_after_it() {
    pier.machine.running(4711, Site.START);
    pier.machine.endingAfter(
        1,
        () -> {
          Session running = pier.session("s-1");
          assertThat(running.isEnded()).isFalse();
          assertThat(running.facts().process()).isEqualTo(new ProcessMark(4711, Site.START));
          pier.site.passes(Duration.ofSeconds(5));
        });
    LaunchSession.Launched launched = value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(launched.exitCode()).isEqualTo(7);
    assertThat(launched.reading().status()).isEqualTo(SessionStatus.ENDED);
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START.plusSeconds(5), Crew.KIM.actor(), null, 7));
  }

  @Test
  void while_a_program_runs_its_session_is_heard_of_and_its_leases_are_renewed() {
    pier = new Pier(new SitePolicy().staleAfter(Duration.ofSeconds(90)));
    pier.machine.endingAfter(5, () -> pier.site.passes(Duration.ofSeconds(30)));
    value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(pier.machine.waits()).containsOnly(Duration.ofSeconds(30)).hasSize(5);
    assertThat(pier.session("s-1").heartbeatAt()).isEqualTo(Site.START.plusSeconds(120));
  }

  @Test
  void heartbeats_are_as_frequent_as_the_shortest_lease_needs_but_never_frantic() {
    pier = new Pier(new SitePolicy().claimLease(Duration.ofSeconds(2)));
    pier.machine.endingAfter(
        3,
        () -> {
          if (pier.site.status("T-1").equals("todo")) {
            pier.site.claim("T-1", Crew.session("s-1", "A-backend"));
          }
          pier.site.passes(Duration.ofSeconds(1));
        });
    value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(pier.machine.waits()).containsOnly(Duration.ofSeconds(1));
    Claim claim = pier.site.task("T-1").state().claim();
    assertThat(claim).isNotNull();
    assertThat(claim.leaseUntil()).isEqualTo(Site.START.plusSeconds(4));
  }

  @Test
  void without_limits_a_heartbeat_a_minute_will_do() {
    pier.machine.endingAfter(2, () -> {});
    value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(pier.machine.waits()).containsOnly(Duration.ofMinutes(1));
  }

  @Test
  void a_session_that_somebody_ends_does_not_end_its_program() {
    pier.machine.endingAfter(
        3,
        () -> {
          if (!pier.session("s-1").isEnded()) {
            pier.end("s-1", Crew.BEA);
          }
        });
    LaunchSession.Launched launched = value(launcher().launch(request("s-1", Backend.SHELL)));
    assertThat(launched.exitCode()).isEqualTo(7);
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START, Crew.BEA.actor(), null, 7));
  }

  @Test
  void a_store_that_is_away_for_a_moment_does_not_matter_to_the_program() {
    WatchedStore store = new WatchedStore(pier.site.store());
    StoreFailure busy = new StoreFailure(StoreFailure.Kind.BUSY, "busy", null, null);
    pier.machine.endingAfter(
        3,
        () ->
            store.before(
                "claimedBy",
                session -> {
                  throw busy;
                }));
    Project project = pier.site.project(pier.machine, store);
    assertThat(value(launcher(project).launch(request("s-1", Backend.SHELL))).exitCode())
        .isEqualTo(7);
    assertThat(pier.machine.waits())
        .containsExactly(Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void a_program_that_cannot_be_started_leaves_a_session_that_has_ended_and_says_why() {
    pier.machine.refusing("the program 'agent' cannot be run");
    assertThatThrownBy(() -> launcher().launch(request("s-1", Backend.SHELL)))
        .isInstanceOf(ProcessFailure.class);
    assertThat(pier.session("s-1").end())
        .isEqualTo(
            new SessionEnd(
                Site.START,
                Crew.KIM.actor(),
                "could not be started: the program 'agent' cannot be run",
                null));
  }

  @Test
  void in_tmux_nobody_waits_and_the_pane_is_recorded() {
    pier.machine.printing("%3 4711").running(4711, Site.START);
    LaunchSession.Launched launched = value(launcher().launch(request("s-1", Backend.TMUX)));
    assertThat(launched.exitCode()).isNull();
    assertThat(launched.reading().status()).isEqualTo(SessionStatus.LIVE);
    assertThat(pier.session("s-1").facts().tmuxPane()).isEqualTo("%3");
    assertThat(pier.session("s-1").facts().process()).isEqualTo(new ProcessMark(4711, Site.START));
  }

  @Test
  void outside_of_tmux_a_session_of_its_own_is_made_and_inside_a_window() {
    pier.machine.printing("%3 4711");
    List<String> outside = value(launcher().plan(request("a.b:c", Backend.TMUX))).command();
    assertThat(outside).startsWith("tmux", "new-session", "-d", "-s", "fairway-a_b_c", "-P", "-F");
    assertThat(outside)
        .containsSequence(
            "-c",
            "/lane",
            "env",
            "FAIRWAY_CONFIG=/p/.fairway/config.toml",
            "FAIRWAY_ROLE=A-backend");
    assertThat(outside).endsWith("sh", "/opt/fairway", "agent", "--fast", "two words");
    List<String> inside =
        value(launcher().plan(request("s-1", Backend.TMUX, PATCH, true))).command();
    assertThat(inside).startsWith("tmux", "new-window", "-d", "-n", "s-1");
  }

  @Test
  void tmux_itself_knows_of_no_session_since_its_server_outlives_it() {
    pier.machine.printing("%3 4711");
    value(launcher().launch(request("s-1", Backend.TMUX)));
    assertThat(pier.machine.started().get(0).variables()).isEqualTo(Map.of("PATH", "/bin"));
  }

  @Test
  void a_tmux_that_does_not_say_where_it_runs_is_a_failure() {
    for (String said : List.of("", "%3", "%3 x")) {
      pier = new Pier();
      pier.machine.printing(said);
      assertThatThrownBy(() -> launcher().launch(request("s-1", Backend.TMUX)))
          .isInstanceOf(ProcessFailure.class)
          .hasMessageStartingWith("tmux does not say where it runs");
      assertThat(pier.session("s-1").isEnded()).isTrue();
    }
  }

  @Test
  void a_plan_records_and_starts_nothing() {
    value(launcher().plan(request("s-1", Backend.SHELL)));
    assertThat(pier.machine.started()).isEmpty();
    assertThat(new ListSessions(pier.project()).list(true)).isEmpty();
  }

  @Test
  void an_id_is_made_of_the_role_and_the_time_and_never_twice() {
    LaunchRequest nameless = request(null, Backend.SHELL);
    assertThat(value(launcher().launch(nameless)).plan().sessionId())
        .isEqualTo("A-backend-20260304-080000");
    assertThat(value(launcher().launch(nameless)).plan().sessionId())
        .isEqualTo("A-backend-20260304-080000-2");
    LaunchRequest roleless = request(null, Backend.SHELL, SessionPatch.nothing(), false);
    assertThat(value(launcher().plan(roleless)).sessionId()).isEqualTo("session-20260304-080000");
  }

  @Test
  void a_session_that_is_there_is_not_launched_again_until_it_has_ended() {
    pier.begin("s-1");
    assertThat(refusal(launcher().launch(request("s-1", Backend.SHELL))))
        .isEqualTo(new Refusal.SessionOpen("s-1"));
    assertThat(pier.machine.started()).isEmpty();
    pier.end("s-1", Crew.ANN);
    assertThat(value(launcher().launch(request("s-1", Backend.SHELL))).exitCode()).isEqualTo(7);
  }

  @Test
  void a_task_that_does_not_exist_is_not_found_before_anything_happens() {
    SessionPatch wrong = texts(Map.of(SessionField.TASK_ID, "T-77"));
    assertThat(launcher().launch(request("s-1", Backend.SHELL, wrong, false)))
        .isInstanceOf(Outcome.NotFound.class);
    assertThat(new ListSessions(pier.project()).list(true)).isEmpty();
  }
}
