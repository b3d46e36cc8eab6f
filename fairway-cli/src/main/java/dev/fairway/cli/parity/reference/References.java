package dev.fairway.cli.parity.reference;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reference files of a folder. */
public final class References {

  private static final String ENDING = ".json";

  private final Map<Row, JsonValue> files;

  private References(Map<Row, JsonValue> files) {
    this.files = files;
  }

  public static References none() {
    return new References(new EnumMap<>(Row.class));
  }

  /**
   * Reads them. A JSON file that is named after no row is a mistake: it would be left out.
   *
   * @param name what messages call the folder
   * @param problems collects what is wrong
   */
  public static References in(Path folder, String name, List<Problem> problems) {
    Map<Row, JsonValue> files = new EnumMap<>(Row.class);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : (Iterable<Path>) entries.sorted()::iterator) {
        String fileName = String.valueOf(file.getFileName());
        if (fileName.endsWith(ENDING) && Files.isRegularFile(file)) {
          read(file, fileName, name + "/" + fileName, problems, files);
        }
      }
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read the reference folder " + folder, null, unreadable);
    }
    return new References(files);
  }

  private static void read(
      Path file, String fileName, String shown, List<Problem> problems, Map<Row, JsonValue> files)
      throws IOException {
    String slug = fileName.substring(0, fileName.length() - ENDING.length());
    Row row = Row.of(slug).orElse(null);
    if (row == null) {
      String near = Nearest.question(slug, Row.slugs());
      problems.add(
          new Problem(
              SourcePosition.of(shown),
              null,
              "no row is called '" + slug + "'",
              near != null ? near : "the rows are: " + String.join(", ", Row.slugs())));
      return;
    }
    try {
      files.put(row, JsonReader.read(Files.readString(file), shown));
    } catch (JsonReader.Garbled garbled) {
      problems.add(garbled.problem());
    } catch (CharacterCodingException notText) {
      problems.add(new Problem(SourcePosition.of(shown), null, "the file is not UTF-8 text", null));
    }
  }

  /** What was recorded of a row; null when nothing was. */
  public @Nullable JsonValue of(Row row) {
    return files.get(row);
  }

  /** Complains about problems, all of them at once. */
  public static void complain(List<Problem> problems) {
    if (!problems.isEmpty()) {
      int count = problems.size();
      throw new Complaint(
          "validation",
          Exit.USAGE,
          "the reference has " + (count == 1 ? "1 problem" : count + " problems"),
          "docs/parity-format.md says what belongs there",
          new ArrayList<>(problems));
    }
  }
}
