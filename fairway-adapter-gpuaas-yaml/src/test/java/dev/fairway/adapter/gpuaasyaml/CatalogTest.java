package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.regression.Blocking;
import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

  private static final String MINIMAL =
      "- {id: p, title: t, owner: o, target_environments: [e], blocking: true}\n";

  private static List<String> problems(String packs) {
    return Written.lines(Written.yaml("packs:\n" + packs).catalog().problems());
  }

  @Test
  void a_whole_pack_is_read_without_loss() {
    CatalogFile file =
        Written.yaml(
                """
                version: 1.10
                updated_at: 2025-11-03
                packs:
                  - id: auth-session
                    title: Sign in & stay
                    owner: C-ops
                    target_environments: [staging, prod, demo]
                    blocking: {prod: true, staging: false, demo: yes}
                    required_seed_data: [a user, "x: y"]
                    lowest_reliable_layer: remote_validation
                    required_proof: [proof]
                    artifact_requirements: [log]
                    current_automation: [script]
                    gaps: [no mobile]
                """)
            .catalog();
    Map<String, Boolean> blocking = new LinkedHashMap<>();
    blocking.put("prod", true);
    blocking.put("staging", false);
    blocking.put("demo", true);

    assertThat(file.problems()).isEmpty();
    assertThat(file.catalog())
        .isEqualTo(
            new RegressionCatalog(
                "1.10",
                "2025-11-03",
                List.of(
                    new RegressionPack(
                        "auth-session",
                        "Sign in & stay",
                        "C-ops",
                        List.of("staging", "prod", "demo"),
                        Blocking.in(blocking),
                        List.of("a user", "x: y"),
                        "remote_validation",
                        List.of("proof"),
                        List.of("log"),
                        List.of("script"),
                        List.of("no mobile")))));
    assertThat(file.catalog().packs().get(0).blocking().perEnvironment().keySet())
        .containsExactly("prod", "staging", "demo");
    assertThat(file.ownerPositions().get("auth-session")).hasToString("queue.yaml:6:12");
  }

  @Test
  void version_time_and_lists_may_be_missing() {
    CatalogFile file = Written.yaml("packs:\n" + MINIMAL).catalog();

    assertThat(file.problems()).isEmpty();
    assertThat(file.catalog().version()).isNull();
    assertThat(file.catalog().updatedAt()).isNull();
    assertThat(file.catalog().packs().get(0).gaps()).isEmpty();
    assertThat(file.catalog().packs().get(0).blocking()).isEqualTo(Blocking.always(true));
  }

  @Test
  void a_catalog_may_be_json_and_empty() {
    assertThat(Written.json("{\"version\": 2, \"packs\": []}").catalog().catalog())
        .isEqualTo(new RegressionCatalog("2", null, List.of()));
  }

  @Test
  void all_that_a_pack_needs_is_asked_for_at_once() {
    assertThat(problems("- gaps: []\n- {id: p, target_environments: [], blocking: ~}\n"))
        .containsExactly(
            "2:3 packs[0].target_environments: a pack needs target_environments;"
                + " write such as [staging, prod]",
            "2:3 packs[0].id: a pack needs an id; add id:",
            "2:3 packs[0].title: a pack needs a title; add title:",
            "2:3 packs[0].owner: a pack needs an owner; add owner:",
            "2:3 packs[0].blocking: a pack needs blocking;"
                + " write true, false or such as {staging: false, prod: true}",
            "3:3 p.title: a pack needs a title; add title:",
            "3:3 p.owner: a pack needs an owner; add owner:",
            "3:32 p.target_environments: a pack needs target_environments;"
                + " write such as [staging, prod]",
            "3:46 p.blocking: a pack needs blocking;"
                + " write true, false or such as {staging: false, prod: true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "required_prof: [x] | 7:3 p.required_prof: unknown field 'required_prof';"
            + " did you mean required_proof?",
        "colour: red | 7:3 p.colour: unknown field 'colour'; known: artifact_requirements, blocking,"
            + " current_automation, gaps, id, lowest_reliable_layer, owner, required_proof,"
            + " required_seed_data, target_environments, title",
        "gaps: none | 7:9 p.gaps: gaps should be a list but is text 'none'; write [none]",
        "gaps: [' '] | 7:10 p.gaps: an entry of gaps is empty; remove it",
        "gaps: [a: b] | 7:10 p.gaps: an entry of gaps should be text but is a map;"
            + " put text with ': ' in quotes",
        "title: u | 7:3 p.title: 'title' occurs twice in this map; the first is on line 3",
      })
  void a_wrong_field_is_a_problem_at_its_place(String field, String problem) {
    assertThat(
            problems(
                "- id: p\n  title: t\n  owner: o\n  target_environments: [e]\n  blocking: true\n  "
                    + field))
        .containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "maybe | 2:79 p.blocking: blocking should be true or false but is text 'maybe'",
        "'true' | 2:79 p.blocking: blocking should be true or false but is text 'true'",
        "[staging] | 2:79 p.blocking: blocking should be true or false but is a list",
        "{staging: 1} | 2:89 p.blocking.staging: blocking.staging should be true or false but is"
            + " the number 1",
        "{stagin: true} | 2:80 p.blocking.stagin: 'stagin' is not one of the target_environments;"
            + " did you mean staging?",
      })
  void blocking_is_a_truth_or_a_map_of_truths(String blocking, String problem) {
    assertThat(
            problems(
                "- {id: p, title: t, owner: o, target_environments: [staging, qa],   blocking: "
                    + blocking
                    + "}\n"))
        .containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{staging: true, prod: off}", "{elsewhere: true}", "FALSE", "no"})
  void blocking_may_name_any_environment(String blocking) {
    assertThat(
            problems(
                "- {id: p, title: t, owner: o, target_environments: [staging], blocking: "
                    + blocking
                    + "}\n"))
        .isEmpty();
  }

  @Test
  void a_doubled_pack_is_a_problem_and_the_first_stays() {
    CatalogFile file =
        Written.yaml("packs:\n" + MINIMAL + MINIMAL.replace("title: t", "title: u")).catalog();

    assertThat(Written.lines(file.problems()))
        .containsExactly("3:8 p.id: pack p is defined twice; the first is at queue.yaml:2:8");
    assertThat(file.catalog().pack("p").orElseThrow().title()).isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | 1:1 expected a map with 'packs:', found a list",
        "version: 1 | 1:1 packs: the root has no 'packs'; write packs: [] when there are none",
        "pack: [] | 1:1 pack: the root has no 'packs' but an unknown 'pack'; did you mean packs?",
        "packs: x | 1:8 packs: expected a list of packs, found text 'x';"
            + " write packs: [] when there are none",
        "packs: [x] | 1:9 packs[0]: a pack is a map of fields, not text 'x'",
        "{version: [1], packs: []} | 1:11 version: expected text, found a list",
        "{updatedat: x, packs: []} | 1:2 updatedat: unknown key 'updatedat' at the root;"
            + " did you mean updated_at?",
        "packs: [{id: !x p}] | 1:14 packs[0].id: the tag !x is not read; remove it",
      })
  void a_wrong_root_is_a_problem(String text, String problem) {
    assertThat(Written.lines(Written.yaml(text).catalog().problems())).contains(problem);
  }
}
