package dev.fairway.cli.terminal;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.port.store.Store;
import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema for each project in one database. A schema whose project has gone is emptied and serves
 * the next one, which takes a small part of the time that making its tables takes.
 */
final class PostgresStores implements Stores {

  private final TestDatabase database;
  private final Schemas schemas;
  private final Map<Path, String> taken = new HashMap<>();
  private final Deque<String> empty = new ArrayDeque<>();
  private final Set<String> others = new HashSet<>();
  private int made;

  PostgresStores() {
    database = TestDatabase.create();
    schemas = new Schemas(database);
  }

  @Override
  public String backend() {
    return "postgres";
  }

  @Override
  public Map<String, String> variables(
      Path folder, Map<String, String> variables, List<String> args) {
    if (!variables.getOrDefault("FAIRWAY_DB", "").isEmpty() || args.contains("config")) {
      return variables; // which would show what is set here
    }
    Map<String, String> more = new HashMap<>(variables);
    more.put("FAIRWAY_DB", argument(CalledProject.of(folder, variables, args)));
    return more;
  }

  @Override
  public synchronized void make(Path project) {
    sweep();
    String schema = empty.poll();
    if (schema == null) {
      Terminal.in(project).ok("db", "migrate");
      return;
    }
    taken.put(key(project), schema);
    ProjectFiles.prepareRuntimeFolders(project);
  }

  /** What has no project any more is emptied for the next, or goes. */
  private void sweep() {
    Iterator<Map.Entry<Path, String>> all = taken.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Path, String> each = all.next();
      if (!Files.exists(each.getKey())) {
        all.remove();
        if (others.remove(each.getValue())) {
          schemas.dropOthers(each.getValue());
        }
        if (schemas.recycle(each.getValue())) {
          empty.add(each.getValue());
        }
      }
    }
  }

  private synchronized String schema(Path project) {
    return taken.computeIfAbsent(key(project), any -> "s" + ++made);
  }

  private static Path key(Path project) {
    try {
      return project.toRealPath();
    } catch (IOException notThere) {
      return project.toAbsolutePath().normalize();
    }
  }

  @Override
  public void copy(Path from, Path to) {
    if (!exists(from)) {
      return;
    }
    if (!exists(to)) {
      make(to);
    }
    schemas.copy(schema(from), schema(to));
  }

  @Override
  public boolean exists(Path project) {
    return schemas.holdsStore(schema(project));
  }

  @Override
  public void remove(Path project) {
    schemas.drop(schema(project));
  }

  @Override
  public Store open(Path project) {
    PostgresAddress address = PostgresAddress.of(database.url(), "nobody", null);
    return PostgresStore.at(new PostgresPlace(address, schema(project), "harbour"));
  }

  @Override
  public void handOver(Terminal terminal) {
    terminal.ok("db", "migrate", "--adopt");
  }

  @Override
  public void occupy(Path project) {
    remove(project);
    database.run("CREATE SCHEMA " + schema(project));
    change(project, "CREATE TABLE bookmarks (url TEXT)");
  }

  @Override
  public void change(Path project, String... statements) {
    schemas.change(schema(project), statements);
  }

  @Override
  public Object content(Path project) {
    return schemas.content(schema(project));
  }

  @Override
  public String location(Path project) {
    String address = database.url().replaceFirst("//[^@]*@", "//");
    return address + ", schema " + schema(project);
  }

  @Override
  public String argument(Path project) {
    return database.url() + "?schema=" + schema(project);
  }

  @Override
  public synchronized String another(Path project, String name) {
    others.add(schema(project));
    return database.url() + "?schema=" + schema(project) + "_" + name;
  }
}
