package dev.fairway.domain.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionPackTest {

  @Test
  void one_answer_holds_in_every_environment() {
    assertThat(Blocking.always(true).blocksIn("prod")).isTrue();
    assertThat(Blocking.always(false).blocksIn("prod")).isFalse();
    assertThat(Blocking.always(true).perEnvironment()).isEmpty();
  }

  @Test
  void an_environment_has_its_own_answer_and_one_that_is_not_named_does_not_block() {
    Blocking blocking = Blocking.in(Map.of("demo", false, "prod", true));

    assertThat(blocking.blocksIn("prod")).isTrue();
    assertThat(blocking.blocksIn("demo")).isFalse();
    assertThat(blocking.blocksIn("staging")).isFalse();
    assertThat(blocking.blocksIn("Prod")).isFalse();
    assertThat(blocking.everywhere()).isNull();
  }

  @Test
  void environments_keep_the_order_of_the_catalog() {
    Map<String, Boolean> environments = new LinkedHashMap<>();
    environments.put("staging", true);
    environments.put("demo", true);
    Blocking blocking = Blocking.in(environments);
    environments.put("prod", true);

    assertThat(blocking.perEnvironment().keySet()).containsExactly("staging", "demo");
  }

  @Test
  void a_pack_is_found_by_its_id() {
    RegressionCatalog catalog =
        new RegressionCatalog(null, null, List.of(pack("auth-session"), pack("terminal")));

    assertThat(catalog.pack("terminal")).contains(pack("terminal"));
    assertThat(catalog.pack("Terminal")).isEmpty();
  }

  @Test
  void a_catalog_does_not_change_with_the_list_it_was_made_of() {
    List<RegressionPack> packs = new ArrayList<>(List.of(pack("terminal")));
    RegressionCatalog catalog = new RegressionCatalog("1", "2026-03-04", packs);
    packs.clear();

    assertThat(catalog.packs()).containsExactly(pack("terminal"));
  }

  private static RegressionPack pack(String id) {
    return new RegressionPack(
        id,
        "The " + id + " workflow",
        "A-backend",
        List.of("demo", "prod"),
        Blocking.always(true),
        List.of("a user"),
        "playwright",
        List.of("a recording"),
        List.of("the recording"),
        List.of(),
        List.of("no load"));
  }
}
