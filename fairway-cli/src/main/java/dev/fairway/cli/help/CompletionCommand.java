package dev.fairway.cli.help;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import java.io.IOException;
import java.util.List;

/** {@code fairway completion}. */
public final class CompletionCommand extends Command {

  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("print a script that completes commands in a shell")
        .argument("SHELL", "bash, zsh or fish")
        .example("completion bash > ~/.local/share/bash-completion/completions/fairway", "for bash")
        .example("completion fish > ~/.config/fish/completions/fairway.fish", "for fish");
  }

  @Override
  protected View run(Call call) {
    String shell = call.argument("SHELL");
    if (!SHELLS.contains(shell)) {
      throw Complaint.usage(
          "no completion for '" + shell + "'", "there is one for: " + String.join(", ", SHELLS));
    }
    return new Script(shell, script(shell));
  }

  private static String script(String shell) {
    CompletionWords words = CompletionWords.collect();
    return switch (shell) {
      case "bash" -> ShellScripts.bash(words);
      case "zsh" -> ShellScripts.zsh(words);
      default -> ShellScripts.fish(words);
    };
  }

  private record Script(String shell, String script) implements View {

    @Override
    public String schema() {
      return "completion";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("shell", shell).text("script", script);
    }

    @Override
    public void text(Text out) {
      out.block(script.stripTrailing());
    }
  }
}
