package dev.fairway.cli.config;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.port.failure.InputFailure;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads {@code config.toml}. */
public final class ProjectConfig {

  private ProjectConfig() {}

  /**
   * Loads a file, without parsing it when the snapshot was made of the same bytes. A missing file
   * is a problem like any other.
   *
   * @param displayName the file as messages should name it
   * @param snapshot where the parsed tree is kept between commands; null keeps none
   * @param defaultProjectName the name of a project that configures none
   * @throws InputFailure when the file is there and cannot be read
   */
  public static Loaded load(
      Path configFile, String displayName, @Nullable Path snapshot, String defaultProjectName) {
    byte[] content;
    try (InputStream in = new FileInputStream(configFile.toFile())) {
      content = in.readAllBytes(); // channels would cost a start of the program a millisecond
    } catch (IOException e) {
      return Loaded.of(unread(configFile, displayName, e), displayName, defaultProjectName);
    }
    if (snapshot != null) {
      Table tree = Snapshot.read(snapshot, content);
      if (tree != null) {
        return Loaded.of(tree, displayName, defaultProjectName);
      }
    }
    ParsedFile parsed = ParsedFile.of(content, displayName);
    if (snapshot != null && parsed.problems().isEmpty()) {
      Snapshot.write(snapshot, content, parsed.tree());
    }
    return Loaded.of(parsed, displayName, defaultProjectName);
  }

  /** Reads a configuration that is not in a file yet. */
  public static Loaded parse(String text, String displayName, String defaultProjectName) {
    ParsedFile parsed = ParsedFile.of(text.getBytes(StandardCharsets.UTF_8), displayName);
    return Loaded.of(parsed, displayName, defaultProjectName);
  }

  /** What holds for a project that configures nothing. */
  public static Loaded defaults(String projectName) {
    return Loaded.of(Table.EMPTY, "config.toml", projectName);
  }

  private static ParsedFile unread(Path configFile, String displayName, IOException why) {
    boolean folder = Files.isDirectory(configFile);
    if (!folder && Files.exists(configFile)) {
      boolean secret = !Files.isReadable(configFile);
      String reason = secret ? "permission denied" : String.valueOf(why.getMessage());
      throw new InputFailure("cannot read " + displayName + ": " + reason, null, why);
    }
    String message = folder ? "is a folder, not a file" : "there is no such file";
    return ParsedFile.unreadable(
        new Problem(SourcePosition.of(displayName), null, message, "'fairway init' writes one"));
  }
}
