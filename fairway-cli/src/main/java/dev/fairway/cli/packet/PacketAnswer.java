package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.View;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.problem.Problem;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.packet.MakePacket.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns a packet that could be made into a view, and all that is wrong with it into one complaint.
 */
final class PacketAnswer {

  private final Call call;
  private final PacketForm form;
  private final UnaryOperator<String> option;
  private final String hint;

  private PacketAnswer(Call call, PacketForm form, UnaryOperator<String> option, String hint) {
    this.call = call;
    this.form = form;
    this.option = option;
    this.hint = hint;
  }

  static PacketAnswer of(Call call, PacketForm form, List<PacketOption> options) {
    String hint = "'fairway help packet " + form.kind().word() + "' tells what they are for";
    return new PacketAnswer(call, form, key -> PacketOption.nameOf(key, options), hint);
  }

  static PacketAnswer of(Call call, PacketTemplate template) {
    PacketForm form = PacketForm.of(template);
    String hint = "fields of " + template.name() + ": " + String.join(", ", form.keys());
    return new PacketAnswer(call, form, key -> "--field " + key, hint);
  }

  View to(Outcome<Made> outcome) {
    if (outcome instanceof Outcome.Invalid<Made> invalid) {
      throw complaint(invalid.problems());
    }
    return PacketOutput.of(call, new PacketView(call.value(outcome)));
  }

  private Complaint complaint(List<Problem> problems) {
    List<String> said = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<Problem> details = new ArrayList<>();
    for (Problem problem : problems) {
      String key = String.valueOf(problem.path());
      String name = option.apply(key);
      details.add(new Problem(null, name, problem.message(), problem.suggestion()));
      if (form.keys().contains(key)) {
        missing.add(name);
      } else {
        said.add(problem.message());
      }
    }
    if (!missing.isEmpty()) {
      said.add("missing " + String.join(", ", missing));
    }
    String nearest = problems.size() == 1 ? problems.get(0).suggestion() : null;
    return new Complaint(
        "validation",
        Exit.USAGE,
        String.join("; ", said),
        nearest == null ? hint : nearest,
        details);
  }
}
