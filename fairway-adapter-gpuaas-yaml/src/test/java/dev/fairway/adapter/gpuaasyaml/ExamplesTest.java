package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.domain.route.Glob;
import dev.fairway.domain.task.Cycles;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

  private static final String QUEUE = "gpuaas-checkout/doc/governance/Agent_Work_Queue.yaml";

  private final ExampleConfig config = new ExampleConfig();

  private static QueueFile queue(String example) {
    return new GpuaasQueueSource().read(ExampleConfig.example(example), example, Set.of());
  }

  private static CatalogFile catalog(String example) {
    return new GpuaasCatalogSource().read(ExampleConfig.example(example), example);
  }

  private static Map<String, QueueRecord> tasks() {
    Map<String, QueueRecord> tasks = new HashMap<>();
    queue(QUEUE).records().forEach(record -> tasks.put(record.definition().id(), record));
    return tasks;
  }

  @Test
  void the_queue_of_the_checkout_has_no_problems() {
    QueueFile queue = queue(QUEUE);

    assertThat(Written.lines(queue.problems())).isEmpty();
    assertThat(queue.records()).hasSize(53);
    assertThat(tasks()).hasSize(53);
  }

  @Test
  void every_word_of_the_queue_is_in_the_configuration() {
    for (QueueRecord record : tasks().values()) {
      TaskDefinition task = record.definition();
      assertThat(task.id()).matches(config.taskIdPattern());
      assertThat(config.roles()).contains(task.role());
      assertThat(config.list("states", "allowed")).contains(record.seed().status());
      assertThat(
              task.kind().isEmpty() || config.list("task_kinds", "allowed").contains(task.kind()))
          .isTrue();
      assertThat(task.profile() == null || config.profiles().contains(task.profile())).isTrue();
      assertThat(config.list("[workstream_profiles]", "review_domains"))
          .containsAll(task.reviewDomains());
    }
  }

  @Test
  void every_reference_of_the_queue_leads_somewhere_and_none_in_a_circle() {
    Map<String, List<String>> dependencies = new HashMap<>();
    Map<String, List<String>> parents = new HashMap<>();
    for (QueueRecord record : tasks().values()) {
      TaskDefinition task = record.definition();
      dependencies.put(task.id(), task.dependencies());
      String parent = task.parentId();
      parents.put(task.id(), parent == null ? List.of() : List.of(parent));
    }

    dependencies.values().forEach(ids -> assertThat(dependencies.keySet()).containsAll(ids));
    parents.values().forEach(ids -> assertThat(dependencies.keySet()).containsAll(ids));
    assertThat(Cycles.in(dependencies)).isEmpty();
    assertThat(Cycles.in(parents)).isEmpty();
  }

  @Test
  void every_role_has_several_tasks_that_it_could_claim() {
    Map<String, QueueRecord> tasks = tasks();
    Set<String> containers = new HashSet<>();
    tasks.values().stream()
        .filter(task -> !"done".equals(task.seed().status()))
        .forEach(task -> containers.add(String.valueOf(task.definition().parentId())));
    for (String role : config.roles()) {
      List<String> ready = new ArrayList<>();
      for (QueueRecord task : tasks.values()) {
        boolean open =
            "todo".equals(task.seed().status()) && !containers.contains(task.definition().id());
        boolean free =
            task.definition().dependencies().stream()
                .allMatch(id -> "done".equals(tasks.get(id).seed().status()));
        if (open && free && task.definition().role().equals(role)) {
          ready.add(task.definition().id());
        }
      }
      assertThat(ready).as(role).hasSizeGreaterThan(2);
    }
  }

  @Test
  void what_is_done_says_when_and_rests_on_what_is_done() {
    Map<String, QueueRecord> tasks = tasks();
    for (QueueRecord task : tasks.values()) {
      boolean done = "done".equals(task.seed().status());
      assertThat(task.seed().completedAt() != null).as(task.definition().id()).isEqualTo(done);
      if (done) {
        assertThat(task.definition().dependencies())
            .allMatch(id -> "done".equals(tasks.get(id).seed().status()));
      }
    }
  }

  @Test
  void the_files_that_tasks_and_route_samples_name_are_in_the_checkout() {
    Path checkout = ExampleConfig.example("gpuaas-checkout");
    Set<String> named = new HashSet<>(config.list("[workstream_profiles]", "route_samples"));
    tasks().values().forEach(task -> named.addAll(task.definition().sourcePaths()));

    assertThat(named).hasSizeGreaterThan(15).allMatch(path -> Files.exists(checkout.resolve(path)));
  }

  @Test
  void the_routes_of_the_configuration_are_globs_with_reviewers_that_exist() {
    assertThat(config.roles()).hasSize(5);
    assertThat(config.globs()).hasSize(34).doesNotHaveDuplicates();
    assertThat(config.globs()).allMatch(glob -> Glob.parse(glob).pattern().equals(glob));
    assertThat(config.reviewers()).hasSize(34).allMatch(config.roles()::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpuaas-regression-packs.yaml",
        "gpuaas-checkout/doc/governance/Workflow_Regression_Packs.yaml"
      })
  void both_catalogs_are_whole(String example) {
    CatalogFile file = catalog(example);

    assertThat(Written.lines(file.problems())).isEmpty();
    assertThat(file.catalog().version()).isEqualTo("1");
    assertThat(file.catalog().packs())
        .extracting(RegressionPack::id)
        .containsExactly("auth-session", "terminal");
    for (RegressionPack pack : file.catalog().packs()) {
      assertThat(config.roles()).contains(pack.owner());
      assertThat(pack.blocking().perEnvironment().keySet())
          .containsExactlyElementsOf(pack.targetEnvironments());
      assertThat(pack.requiredSeedData()).isNotEmpty();
      assertThat(pack.requiredProof()).isNotEmpty();
      assertThat(pack.artifactRequirements()).isNotEmpty();
      assertThat(pack.currentAutomation()).isNotEmpty();
      assertThat(pack.gaps()).isNotEmpty();
    }
  }

  @Test
  void the_two_catalogs_are_the_same() throws IOException {
    Path one = ExampleConfig.example("gpuaas-regression-packs.yaml");
    Path other =
        ExampleConfig.example("gpuaas-checkout/doc/governance/Workflow_Regression_Packs.yaml");

    assertThat(Files.readString(other)).isEqualTo(Files.readString(one));
  }

  @Test
  void every_mistake_of_the_broken_queue_that_is_the_files_own_is_told_at_once() {
    QueueFile queue = queue("broken-queue.yaml");

    assertThat(queue.records()).hasSize(19);
    assertThat(Written.lines(queue.problems()))
        .containsExactly(
            "8:5 A-1.titel: unknown field 'titel'; did you mean title? or keep it with"
                + " --allow-unknown titel",
            "15:5 A-2.estimate_hours: unknown field 'estimate_hours'; keep it with --allow-unknown"
                + " estimate_hours",
            "38:15 A-6.priority: priority should be an integer but is text 'high'",
            "39:11 A-6.tags: tags should be a list but is text 'urgent'; write [urgent]",
            "44:5 A-7.title: 'title' occurs twice in this map; the first is on line 43",
            "48:5 A-8.title: a task needs a title; add title:",
            "48:5 A-8.role: a task needs a role; add role:",
            "52:5 tasks[8].id: a task needs an id; add id:",
            "98:19 A-15.completed_at: '2025-11-03 12:00:00' is not a time with an offset; write it"
                + " like 2025-11-03T12:00:00Z or 2025-11-03T14:00:00+02:00",
            "102:12 A-16.title: the tag !ruby/object:Task is not read; remove it",
            "103:11 A-16.role: *nobody repeats nothing: there is no &nobody above",
            "110:9 A-17.acceptance_checks: an entry of acceptance_checks should be text but is a"
                + " map; put text with ': ' in quotes",
            "118:17 A-18.commit_sha: commit_sha contradicts commit on line 117; keep one of the two",
            "121:5 tasks[20]: a task is a map of fields, not text 'A-19'");
  }
}
