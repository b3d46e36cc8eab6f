package dev.fairway.cli.parity.bench;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stores on a PostgreSQL server: a schema each, all of which go when the run ends. */
public final class ServerStores implements Stores {

  private final String url;
  private final String names;
  private final Path folder;
  private final Runner runner;
  private final Consumer<String> remove;
  private @Nullable Path kept;
  private int count;

  /**
   * @param url of a database in which schemas may be made
   * @param names what the names of the schemas begin with
   * @param folder for files in the copy
   * @param runner makes calls in the copy; its store does not matter
   * @param remove drops the schemas whose names begin with a text
   */
  public ServerStores(
      String url, String names, Path folder, Runner runner, Consumer<String> remove) {
    this.url = url;
    this.names = names;
    this.folder = folder;
    this.runner = runner;
    this.remove = remove;
  }

  @Override
  public String main() {
    return schema("main");
  }

  @Override
  public String empty() {
    return schema("case" + ++count);
  }

  @Override
  public void keep() throws NotComparable {
    Path file = folder.resolve("kept.json");
    requireOk(runner.on(main()).json("db", "export", file.toString()), "kept");
    kept = file;
  }

  @Override
  public String fresh() throws NotComparable {
    if (kept == null) {
      throw new NotComparable("there is no store to begin with");
    }
    String store = empty();
    requireOk(runner.on(store).json("db", "restore", kept.toString()), "copied");
    return store;
  }

  @Override
  public void close() {
    remove.accept(names);
  }

  private String schema(String name) {
    return url + (url.indexOf('?') < 0 ? "?" : "&") + "schema=" + names + name;
  }

  private static void requireOk(Ended ended, String what) throws NotComparable {
    if (ended.code() != 0) {
      throw new NotComparable("the store cannot be " + what + ": " + ended.words());
    }
  }
}
