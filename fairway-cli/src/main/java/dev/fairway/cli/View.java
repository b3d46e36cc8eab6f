package dev.fairway.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command has to say, in both forms. */
public interface View {

  /** The name in {@code "schema": "fairway.<name>/v1"}. */
  String schema();

  /** Writes the fields of the object that has begun with its schema. */
  void json(Json out) throws IOException;

  void text(Text out);

  /** Writes the whole object and a line break; the stream stays open. */
  default void writeJson(OutputStream out, Advice advice) throws IOException {
    try (Json object = Json.to(out, advice)) {
      object.object().text("schema", "fairway." + schema() + "/v1");
      json(object);
      object.end();
    }
    out.write('\n');
  }

  /** The exit code; a check that is not ok has another than 0. */
  default int exitCode() {
    return Exit.OK;
  }

  /** In text mode one error line on standard error; null when all is well. */
  default @Nullable String failure() {
    return null;
  }

  /** Lines for standard error that warn but do not fail. */
  default List<String> warnings() {
    return List.of();
  }

  /** True when the text only confirms a change, which {@code --quiet} leaves out. */
  default boolean isConfirmation() {
    return false;
  }

  /** True when everything has gone to standard output already and nothing may follow. */
  default boolean isSaid() {
    return false;
  }
}
