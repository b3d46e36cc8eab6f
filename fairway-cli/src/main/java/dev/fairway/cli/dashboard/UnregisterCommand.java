package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.problem.Nearest;
import java.util.List;

/** {@code fairway unregister}. */
public final class UnregisterCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("take a project out of 'fairway dashboard --multi'; the project stays as it is")
        .value("--name", "NAME", "a project elsewhere, also one that is gone; else this one")
        .example("unregister", "this project")
        .example("unregister --name quay", "another one");
  }

  @Override
  protected View run(Call call) {
    Register register = Register.of(call.workspace().environment());
    String name = call.textOrNull("--name");
    Register.Entry found = name == null ? here(call, register) : named(name, register);
    register.remove(found);
    return new RegisterView("unregister", register.entries(), "Unregistered " + found.name());
  }

  private static Register.Entry here(Call call, Register register) {
    var folder = call.workspace().files().root();
    for (Register.Entry entry : register.entries()) {
      if (entry.folder().equals(folder)) {
        return entry;
      }
    }
    throw new Complaint(
        "not_found",
        Exit.NOT_FOUND,
        "this project is not registered",
        "'fairway projects' lists those that are",
        List.of());
  }

  private static Register.Entry named(String name, Register register) {
    return register
        .named(name)
        .orElseThrow(
            () -> {
              List<String> names = register.entries().stream().map(Register.Entry::name).toList();
              String near =
                  Nearest.to(name, names).map(one -> "; did you mean " + one + "?").orElse("");
              return new Complaint(
                  "not_found",
                  Exit.NOT_FOUND,
                  "project " + name + " not found" + near,
                  "'fairway projects' lists those that are registered",
                  List.of());
            });
  }
}
