package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.usecase.packet.MakePacket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code fairway packet template}. */
public final class PacketTemplateCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("fill in one of the project's own packet templates")
        .details(
            "[[packet_templates]] of the configuration says which there are and what they need.\n"
                + "A field that the task itself records under the same name need not be given.\n"
                + "What the store knows of the task is added. Changes nothing.")
        .argument("NAME", "the template")
        .argument("ID", "the task")
        .values(
            "--field", "KEY=VALUE", "a field; again for more fields or values; @FILE and - work");
    PacketOutput.declare(syntax);
    syntax.example(
        "packet template boundary-guard A-GUARD-3 --field guard_intent='no SQL in handlers'"
            + " \\\n    --field mode=report --field graduation_criteria=@criteria.md",
        "a guard, and when it may become strict");
  }

  @Override
  protected View run(Call call) {
    PacketTemplate template = template(call);
    var made =
        new MakePacket(call.project()).ofTemplate(template, call.argument("ID"), fields(call));
    return PacketAnswer.of(call, template).to(made);
  }

  private static PacketTemplate template(Call call) {
    ProjectPolicy policy = call.workspace().policy();
    String name = call.argument("NAME");
    return policy.packetTemplate(name).orElseThrow(() -> notFound(name, policy));
  }

  private static Complaint notFound(String name, ProjectPolicy policy) {
    List<String> names = policy.packetTemplateNames();
    String near = Nearest.question(name, names);
    return new Complaint(
        "not_found",
        Exit.NOT_FOUND,
        "packet template " + name + " not found" + (near == null ? "" : "; " + near),
        names.isEmpty()
            ? "[[packet_templates]] of the configuration declares one"
            : "templates: " + String.join(", ", names),
        List.of());
  }

  /** The given fields with their values, each in the order in which they were given. */
  private static Map<String, List<String>> fields(Call call) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String given : call.repeated("--field")) {
      int equals = given.indexOf('=');
      if (equals <= 0) {
        throw Complaint.usage("--field wants KEY=VALUE, not '" + given + "'", null);
      }
      String key = given.substring(0, equals);
      String value = call.longText("--field " + key, given.substring(equals + 1));
      fields.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }
    return fields;
  }
}
