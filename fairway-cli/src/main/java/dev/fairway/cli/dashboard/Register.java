package dev.fairway.cli.dashboard;

import dev.fairway.cli.Environment;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The projects that one dashboard shows together: a file with a line for each, its name and its
 * folder with a tab between them. {@code FAIRWAY_REGISTRY} names it, or it is among the user's
 * settings.
 */
final class Register {

  /**
   * @param name as it stands in addresses; differs from all others
   */
  record Entry(String name, Path folder) {}

  private final Path file;

  private Register(Path file) {
    this.file = file;
  }

  static Register of(Environment environment) {
    String named = environment.variable("FAIRWAY_REGISTRY");
    if (named != null) {
      return new Register(environment.directory().resolve(named));
    }
    String config = environment.variable("XDG_CONFIG_HOME");
    String home = environment.variable("HOME");
    if (config == null && home == null) {
      throw new InputFailure(
          "there is no place for the register of projects", "set FAIRWAY_REGISTRY to a file", null);
    }
    Path settings = config != null ? Path.of(config) : Path.of(String.valueOf(home), ".config");
    return new Register(settings.resolve("fairway").resolve("projects"));
  }

  Path file() {
    return file;
  }

  Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /** Ordered by name. */
  List<Entry> entries() {
    Map<String, Entry> entries = new TreeMap<>();
    for (String line : lines()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && tab < line.length() - 1) {
        String name = line.substring(0, tab);
        entries.put(name, new Entry(name, Path.of(line.substring(tab + 1))));
      }
    }
    return List.copyOf(entries.values());
  }

  Optional<Entry> named(String name) {
    return entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read the register of projects " + file, null, unreadable);
    }
  }

  /** Puts an entry in the place of the one with its name or its folder. */
  void put(Entry entry) {
    List<Entry> entries = new ArrayList<>(entries());
    entries.removeIf(
        each -> each.name().equals(entry.name()) || each.folder().equals(entry.folder()));
    entries.add(entry);
    write(entries);
  }

  void remove(Entry entry) {
    List<Entry> entries = new ArrayList<>(entries());
    entries.remove(entry);
    write(entries);
  }

  private void write(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      lines.add(entry.name() + "\t" + entry.folder());
    }
    try {
      Files.createDirectories(folder());
      Path fresh = Files.createTempFile(folder(), "projects", ".new");
      Files.write(fresh, lines, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write the register of projects " + file, null, unwritable);
    }
  }
}
