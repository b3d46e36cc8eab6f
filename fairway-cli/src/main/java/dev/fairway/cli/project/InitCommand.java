package dev.fairway.cli.project;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.config.ConfigTemplate;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ProjectConfig;
import dev.fairway.cli.place.ProjectHome;
import dev.fairway.cli.store.ExportFiles;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code fairway init}. */
public final class InitCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("set up a project: its configuration and its store")
        .values("--role", "NAME", "a role; 'backend' when none is named")
        .value("--project", "NAME", "the project's name; the folder's when absent")
        .example("init --role backend --role ui", "two lanes");
  }

  @Override
  protected View run(Call call) {
    Path root = ProjectHome.newRoot(call.workspace().environment().directory());
    Path file = root.resolve(".fairway").resolve("config.toml");
    if (Files.exists(file)) {
      throw Complaint.validation(
          "there is a project already: " + file, "'fairway config show' shows it");
    }
    List<String> roles = call.has("--role") ? call.filter("--role") : List.of("backend");
    String given = call.text("--project");
    String name = given != null ? given : folderName(root);
    String text = ConfigTemplate.of(name, roles);
    Loaded loaded = ProjectConfig.parse(text, ".fairway/config.toml", name);
    if (!loaded.problems().isEmpty()) {
      throw Complaint.validation(
          "that cannot be a project: " + loaded.problems().get(0).sentence(), null);
    }
    write(root, file, text);
    call.workspace().maintenance(new ExportFiles()).migrate(call.workspace().clock().instant());
    return new Created(file.toString(), call.workspace().storeLocation(), roles);
  }

  private static String folderName(Path root) {
    Path last = root.getFileName();
    return last == null ? "project" : last.toString();
  }

  private static void write(Path root, Path file, String text) {
    ProjectFiles.prepareRuntimeFolders(root);
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException raced) {
      throw Complaint.validation(
          "there is a project already: " + file, "'fairway config show' shows it");
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write " + file, "is the folder read-only?", unwritable);
    }
  }

  private record Created(String config, String store, List<String> roles) implements View {

    @Override
    public String schema() {
      return "init";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("config", config).text("store", store);
    }

    @Override
    public void text(Text out) {
      out.line("Set up a project with " + String.join(", ", roles) + ":");
      out.line("  configuration  " + config);
      out.line("  store          " + store);
      out.line("Next: " + out.advice("fairway add ID --title TEXT --role " + roles.get(0)));
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
