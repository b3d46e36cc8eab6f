package dev.fairway.usecase.packet;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.problems;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.packet.FilledField;
import dev.fairway.domain.packet.Hindrance;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.packet.MakePacket.Made;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordReview;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakePacketTest {

  private static final PacketTemplate MAP =
      new PacketTemplate(
          "map", List.of("foundation"), List.of("scope", "owning_domain"), List.of("finding"));

  private static final Map<String, List<String>> CONTEXT =
      Map.of("goal", List.of("hold"), "owner", List.of("Ann"), "acceptance", List.of("it holds"));

  private static final Map<String, List<String>> WATCHER =
      Map.of(
          "owner", List.of("ops/watch"),
          "process", List.of("build"),
          "command", List.of("make log"),
          "success", List.of("green"),
          "failure", List.of("red"));

  private final Site site =
      new Site(
          new SitePolicy()
              .profiles(
                  new Profile("foundation", List.of(), List.of(), List.of(), List.of(), List.of()))
              .packetTemplates(MAP));

  @Test
  void a_packet_holds_what_was_given_and_what_is_on_record() {
    site.add("T-0");
    site.add("T-1", d -> d.dependencies(List.of("T-0")).reviewDomains(List.of("ops")));
    site.add("T-2", d -> d.dependencies(List.of("T-1")));
    value(new RecordEvidence(site.project()).record(evidence("T-1"), ANN));
    value(
        new RecordReview(site.project())
            .record(
                new RecordReview.Request("T-1", "C-ops", Verdict.CHANGES, "ops", null, null, CEM)));
    write("T-1", CheckpointState.ACTIVE);
    write("T-1", CheckpointState.PARKED);
    write(
        session("s-1", "T-1", null),
        session("s-2", "T-1", new SessionEnd(site.now(), ANN.actor(), null, 0)));
    write(watcher("W-1", "T-1", null), watcher("W-2", "T-1", finish()));

    Made made = value(context("T-1", CONTEXT));

    assertThat(made.packet().subject()).isEqualTo("T-1");
    assertThat(made.packet().title()).isEqualTo("Mend T-1");
    assertThat(made.packet().generatedAt()).isEqualTo(site.now());
    assertThat(made.packet().project()).isEqualTo("fence");
    assertThat(made.watcher()).isNull();
    TaskRecord record = made.task();
    assertThat(record.task().task()).isEqualTo(site.task("T-1"));
    assertThat(record.dependencies()).containsExactly(new DependencyState("T-0", "todo"));
    assertThat(record.blocks()).containsExactly("T-2");
    assertThat(record.hindrances())
        .extracting(Hindrance::kind)
        .containsExactly(
            Hindrance.Kind.OPEN_DEPENDENCY, Hindrance.Kind.OBJECTION, Hindrance.Kind.CHECKPOINT);
    assertThat(record.gates())
        .extracting(GateEvaluation::gate)
        .containsExactly("evidence", "review", "handoff");
    assertThat(record.missingReviewDomains()).containsExactly("ops");
    assertThat(record.reviews()).hasSize(1);
    assertThat(record.pendingReviewers()).isEmpty();
    assertThat(record.evidence()).hasSize(1);
    assertThat(record.handoffs()).isEmpty();
    assertThat(record.sessions())
        .extracting(reading -> reading.session().id())
        .containsExactly("s-1");
    assertThat(record.checkpoint().state()).isEqualTo(CheckpointState.PARKED);
    assertThat(record.watchers()).extracting(Watcher::id).containsExactly("W-1");
    assertThat(record.history()).isEqualTo(site.history("T-1"));
  }

  @Test
  void all_missing_fields_are_named_at_once() {
    site.add("T-1");

    assertThat(problems(context("T-1", Map.of())))
        .extracting(Problem::path)
        .containsExactly("goal", "owner", "acceptance");
  }

  @Test
  void the_owner_and_the_checks_of_the_task_count() {
    site.add("T-1", d -> d.acceptanceChecks(List.of("it stands")));
    site.claim("T-1", ANN);

    Made made = value(context("T-1", Map.of("goal", List.of("hold"))));

    assertThat(valuesOf(made, "owner")).containsExactly("A-backend");
    assertThat(valuesOf(made, "acceptance")).containsExactly("it stands");
  }

  @Test
  void an_unknown_task_is_not_found_whatever_else_is_wrong() {
    site.add("T-1");

    assertThat(context("t-1", Map.of()))
        .isEqualTo(new Outcome.NotFound<Made>("task", "t-1", "T-1"));
  }

  @Test
  void a_template_is_refused_for_a_task_without_its_profile() {
    site.add("T-1");

    assertThat(refusal(template("T-1", Map.of("nonsense", List.of("x")))))
        .isEqualTo(new Refusal.WrongProfile("T-1", null, "map", List.of("foundation"), List.of()));
  }

  @Test
  void fields_that_a_template_does_not_have_come_before_those_that_are_missing() {
    site.add("T-1", d -> d.profile("foundation"));

    assertThat(problems(template("T-1", Map.of("scop", List.of("x")))))
        .extracting(Problem::path, Problem::suggestion)
        .containsExactly(
            tuple("scop", "did you mean scope?"),
            tuple("scope", null),
            tuple("owning_domain", null));
  }

  @Test
  void a_template_is_filled_in_from_the_task() {
    site.add("T-1", d -> d.profile("foundation").owningDomain("garden"));

    Made made = value(template("T-1", Map.of("scope", List.of("a", "b"))));

    assertThat(made.packet().form().template()).isEqualTo("map");
    assertThat(valuesOf(made, "scope")).containsExactly("a", "b");
    assertThat(valuesOf(made, "owning_domain")).containsExactly("garden");
    assertThat(valuesOf(made, "finding")).isEmpty();
  }

  @Test
  void a_watcher_may_be_new() {
    Made made = value(watcher("W-9", WATCHER));

    assertThat(made.packet().subject()).isEqualTo("W-9");
    assertThat(made.packet().title()).isNull();
    assertThat(made.watcher()).isNull();
    assertThat(made.task()).isNull();
    assertThat(problems(watcher("W-9", Map.of()))).hasSize(5);
  }

  @Test
  void a_known_watcher_fills_in_what_is_not_given() {
    site.add("T-1");
    write(watcher("W-1", "T-1", null));

    Made made = value(watcher("W-1", Map.of("success", List.of("blue"))));

    assertThat(valuesOf(made, "owner")).containsExactly("ops/watch");
    assertThat(valuesOf(made, "success")).containsExactly("blue");
    assertThat(made.watcher().id()).isEqualTo("W-1");
    assertThat(made.task().task().task().id()).isEqualTo("T-1");
  }

  @Test
  void a_watcher_without_a_task_has_no_record_of_one() {
    write(watcher("W-1", null, finish()));

    Made made = value(watcher("W-1", Map.of()));

    assertThat(made.watcher().isOpen()).isFalse();
    assertThat(made.task()).isNull();
  }

  @Test
  void a_watcher_without_an_id_is_a_mistake() {
    assertThat(problems(watcher(" ", WATCHER)))
        .extracting(Problem::message)
        .containsExactly("a watcher needs an id");
  }

  @Test
  void a_task_with_a_long_story_takes_no_more_queries_than_a_new_one() {
    site.add("T-0");
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-0", "T-1")));
    for (int i = 0; i < 20; i++) {
      value(new RecordEvidence(site.project()).record(evidence("T-2"), ANN));
      site.add("C-" + i, d -> d.dependencies(List.of("T-2")).parentId("T-2"));
      write(watcher("W-" + i, "T-2", null));
      write(session("s-" + i, "T-2", null));
    }
    write(session("s-99", "T-0", null));
    WatchedStore store = new WatchedStore(site.store());
    Project project = site.project(store);

    value(new MakePacket(project).ofTask(PacketForm.CONTEXT, "T-0", CONTEXT));
    List<String> few = store.calls();
    value(new MakePacket(project).ofTask(PacketForm.CONTEXT, "T-2", CONTEXT));

    assertThat(store.calls()).isEqualTo(few);
  }

  private Outcome<Made> context(String id, Map<String, List<String>> given) {
    return new MakePacket(site.project()).ofTask(PacketForm.CONTEXT, id, given);
  }

  private Outcome<Made> template(String id, Map<String, List<String>> given) {
    return new MakePacket(site.project()).ofTemplate(MAP, id, given);
  }

  private Outcome<Made> watcher(String id, Map<String, List<String>> given) {
    return new MakePacket(site.project()).ofWatcher(id, given);
  }

  private static List<String> valuesOf(Made made, String key) {
    return made.packet().fields().stream()
        .filter(field -> field.field().key().equals(key))
        .map(FilledField::values)
        .findFirst()
        .orElseThrow();
  }

  private void write(String taskId, CheckpointState state) {
    site.store()
        .<Checkpoint>write(
            store ->
                store.add(
                    new Checkpoint(
                        0, taskId, state, null, null, null, null, ANN.actor(), null, site.now())));
  }

  private void write(Session... sessions) {
    for (Session session : sessions) {
      site.store().<Session>write(store -> store.put(session));
    }
  }

  private void write(Watcher... watchers) {
    for (Watcher watcher : watchers) {
      site.store()
          .<Watcher>write(
              store -> {
                store.add(watcher);
                return watcher;
              });
    }
  }

  private Watcher watcher(String id, @Nullable String taskId, @Nullable WatcherFinish finish) {
    return new Watcher(
        id,
        taskId,
        "ops/watch",
        "build",
        "make log",
        "green",
        "red",
        ANN.actor(),
        null,
        site.now(),
        finish);
  }

  private WatcherFinish finish() {
    return new WatcherFinish(WatcherResult.PASS, null, null, null, ANN.actor(), site.now(), null);
  }

  private Session session(String id, String taskId, @Nullable SessionEnd end) {
    SessionFacts facts =
        new SessionFacts(
            "A-backend",
            null,
            "shell",
            null,
            null,
            taskId,
            "quay",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Session(id, facts, ANN.actor(), site.now(), site.now(), null, end, 0);
  }

  private Evidence evidence(String taskId) {
    return new Evidence(
        0,
        taskId,
        "make test",
        EvidenceResult.PASS,
        null,
        null,
        null,
        null,
        ANN.actor(),
        null,
        site.now());
  }
}
