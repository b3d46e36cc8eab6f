package dev.fairway.domain.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.Example;
import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.TaskDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateChoiceTest {

  private static final PacketTemplate ANY = template("note");
  private static final PacketTemplate MAP = template("map", "foundation", "cellar");
  private static final PacketTemplate WEB = template("page", "web");

  private static final ProjectPolicy POLICY =
      new PolicyExample()
          .profiles(profile("foundation", "guard"), profile("web", "page"))
          .packetTemplates(ANY, MAP, WEB)
          .build();

  @Test
  void a_template_without_profiles_is_for_every_task() {
    assertThat(choose(ANY, Example.definition())).isNull();
    assertThat(choose(ANY, Example.definition().profile("web"))).isNull();
  }

  @Test
  void a_template_is_for_tasks_that_name_one_of_its_profiles() {
    assertThat(choose(MAP, Example.definition().profile("foundation"))).isNull();
    assertThat(choose(MAP, Example.definition().profile("web")))
        .isEqualTo(
            new Refusal.WrongProfile(
                "T-1", "web", "map", List.of("foundation", "cellar"), List.of("note", "page")));
    assertThat(choose(WEB, Example.definition()))
        .isEqualTo(new Refusal.WrongProfile("T-1", null, "page", List.of("web"), List.of("note")));
  }

  @Test
  void a_task_has_the_profiles_of_its_kind_too() {
    assertThat(choose(MAP, Example.definition().kind("guard"))).isNull();
    assertThat(choose(WEB, Example.definition().kind("guard"))).isNotNull();
    assertThat(choose(WEB, Example.definition().kind("page").profile("foundation"))).isNull();
  }

  @Test
  void templates_are_found_by_name() {
    assertThat(POLICY.packetTemplate("map")).contains(MAP);
    assertThat(POLICY.packetTemplate("Map")).isEmpty();
    assertThat(POLICY.packetTemplateNames()).containsExactly("note", "map", "page");
  }

  private static Refusal choose(PacketTemplate template, TaskDefinition.Builder task) {
    return new TemplateChoice(POLICY).refuse(template, task.build()).orElse(null);
  }

  private static PacketTemplate template(String name, String... profiles) {
    return new PacketTemplate(name, List.of(profiles), List.of("scope"), List.of());
  }

  private static Profile profile(String name, String kind) {
    return new Profile(name, List.of(kind), List.of(), List.of(), List.of(), List.of());
  }
}
