package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import java.nio.file.Path;
import java.util.Optional;

/** {@code fairway register}. */
public final class RegisterCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("let 'fairway dashboard --multi' show this project, too")
        .details("FAIRWAY_REGISTRY names the file; else it is among the user's settings.")
        .value("--name", "NAME", "what it is called there, instead of the project's name")
        .example("register", "under the project's own name")
        .example("register --name quay", "under another one");
  }

  @Override
  protected View run(Call call) {
    String given = call.textOrNull("--name");
    String name = given != null ? given : call.workspace().policy().projectName();
    if (name.chars().anyMatch(c -> c < ' ' || c == '/') || name.matches("\\.{1,2}")) {
      throw Complaint.validation(
          "a name holds no tab, line break or slash, and is neither . nor ..",
          "choose another --name");
    }
    Path folder = call.workspace().files().root();
    Register register = Register.of(call.workspace().environment());
    Optional<Register.Entry> known = register.named(name);
    if (known.isPresent() && !known.get().folder().equals(folder)) {
      throw Complaint.validation(
          "another project is registered as " + name + ": " + known.get().folder(),
          "choose another name with --name");
    }
    register.put(new Register.Entry(name, folder));
    return new RegisterView("register", register.entries(), "Registered " + name + ": " + folder);
  }
}
