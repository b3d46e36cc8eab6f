package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project in a folder of its own, and the packaged program run in it. */
final class Project {
  private final Path folder;
  private final Path home;
  private final Map<String, String> always;

  private Project(Path folder, Path home, Map<String, String> always) {
    this.folder = folder;
    this.home = home;
    this.always = always;
  }

  /** A configured project without a store. */
  static Project without(Path parent, String config) throws IOException {
    Path home = Files.createDirectories(parent.resolve("home"));
    Path folder = Files.createDirectories(parent.resolve("project"));
    Files.createDirectories(folder.resolve(".fairway"));
    Files.writeString(folder.resolve(".fairway/config.toml"), config);
    Packaged.warmUp(home);
    return new Project(folder, home, Map.of());
  }

  /** A project whose tasks anybody may claim, with so many that are ready, on a server. */
  static Project on(String url, Path parent, int tasks) throws IOException {
    Project local = without(parent, "[fairway]\nproject_name = \"race\"\n");
    Project project = new Project(local.folder, local.home, Map.of("FAIRWAY_DB", url));
    project.ok("db", "migrate");
    project.ok("import", project.queue("T", tasks).toString());
    return project;
  }

  /** A project whose tasks anybody may claim, with an empty store. */
  static Project in(Path parent) throws IOException {
    Project project = without(parent, "[fairway]\nproject_name = \"race\"\n");
    project.ok("db", "migrate");
    return project;
  }

  /** The same project with so many tasks that are ready, {@code T-00001} and on. */
  static Project in(Path parent, int tasks) throws IOException {
    Project project = in(parent);
    project.ok("import", project.queue("T", tasks).toString());
    return project;
  }

  Path folder() {
    return folder;
  }

  Path store() {
    return folder.resolve(".fairway/state.db");
  }

  /** A queue file of so many tasks that are ready, {@code PREFIX-00001} and on. */
  Path queue(String prefix, int tasks) throws IOException {
    StringBuilder text = new StringBuilder("tasks:\n");
    for (int i = 1; i <= tasks; i++) {
      text.append("- {id: ").append(id(prefix, i)).append(", role: A, title: Number ").append(i);
      text.append(", tags: [one, two], acceptance_checks: [it works]}\n");
    }
    return Files.writeString(folder.resolve(prefix + ".yaml"), text);
  }

  static String id(String prefix, int number) {
    String digits = Integer.toString(number);
    return prefix + "-" + "0".repeat(5 - digits.length()) + digits;
  }

  /** Starts a call and leaves it running. */
  Child begin(String... args) {
    return begin(Map.of(), args);
  }

  Child begin(Map<String, String> variables, String... args) {
    List<String> command = new ArrayList<>(List.of(args));
    command.add(0, Packaged.program().toString());
    return start(variables, command);
  }

  /** Starts a shell script, for which {@code fairway} is on the path. */
  Child beginScript(Map<String, String> variables, String script) {
    return start(variables, List.of("/bin/sh", "-c", script));
  }

  private Child start(Map<String, String> variables, List<String> command) {
    Map<String, String> environment = Packaged.environment(home);
    environment.putAll(always);
    environment.putAll(variables);
    return Child.start(command, folder, environment);
  }

  Child.Ended run(String... args) {
    return begin(args).ended();
  }

  /** What a call prints that has to succeed. */
  String ok(String... args) {
    Child.Ended ended = run(args);
    assertThat(ended.code()).as("%s: %s", List.of(args), ended).isZero();
    return ended.output();
  }

  /** How many tasks the store has. */
  int tasks() {
    List<String> total = JsonText.all(ok("--json", "status-report"), "total");
    return Integer.parseInt(total.get(0));
  }
}
