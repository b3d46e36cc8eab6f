package dev.fairway.cli.demo;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of a demonstration.
 *
 * @param examples the bundled examples
 * @param folder the temporary folder
 * @param checkout the copy of the bundled checkout
 * @param artifacts where the parity artifacts are in the end
 */
record DemoFolder(Path examples, Path folder, Path checkout, Path artifacts) {

  static DemoFolder make(Environment environment) {
    Path home = environment.home();
    if (home == null || !Files.isDirectory(home.resolve("share/examples"))) {
      throw Complaint.usage(
          "the bundled checkout is missing", "run the demo from an installed distribution");
    }
    try {
      Path folder = temporary(environment);
      return new DemoFolder(
          home.resolve("share/examples"),
          folder,
          folder.resolve("gpuaas"),
          folder.resolve("parity"));
    } catch (IOException unwritable) {
      throw new InputFailure("cannot make a temporary folder", "see TMPDIR", unwritable);
    }
  }

  /** A JVM does not look at {@code TMPDIR} by itself. */
  private static Path temporary(Environment environment) throws IOException {
    String named = environment.variable("TMPDIR");
    return named == null
        ? Files.createTempDirectory("fairway-demo-")
        : Files.createTempDirectory(environment.directory().resolve(named), "fairway-demo-");
  }

  /** Copies a folder with everything in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** The Markdown artifact; empty when the run did not get that far. */
  String artifact() {
    Path file = artifacts.resolve("fairway-parity-artifact.md");
    try {
      Path made = checkout.resolve(".fairway/parity");
      if (Files.isDirectory(made)) {
        copy(made, artifacts);
      }
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new InputFailure("cannot keep the artifacts of the demo", null, unreadable);
    }
  }

  /** Where the worktree of a role is, as the bundled configuration has it. */
  Path lane(String role) {
    return folder.resolve("gpuas-" + role);
  }

  /** Removes the checkout and its lanes; the artifacts stay. */
  void removeCheckout() {
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : (Iterable<Path>) parts::iterator) {
        if (!part.equals(artifacts)) {
          remove(part);
        }
      }
    } catch (IOException | UncheckedIOException stays) {
      // a temporary folder that stays does no harm
    }
  }

  /** Removes a folder with everything in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  /** The report of the parity run; null when the run did not get that far. */
  @Nullable Path report(boolean kept) {
    Path all = kept ? checkout.resolve(".fairway/parity") : artifacts;
    Path report = all.resolve(ParityProof.REPORT);
    return Files.isRegularFile(report) ? report : null;
  }

  /** The folder to tell the user about. */
  Path shown(boolean kept) {
    return kept ? checkout : artifacts;
  }
}
