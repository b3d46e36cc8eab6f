package dev.fairway.cli.terminal;

import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.port.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A file in each project, as it is when nobody says anything else. */
final class SqliteStores implements Stores {

  /** A store that has just been made; empty before the first one is. */
  private byte[] fresh = {};

  private static Path file(Path project) {
    return project.resolve(".fairway/state.db");
  }

  @Override
  public String backend() {
    return "sqlite";
  }

  @Override
  public Map<String, String> variables(
      Path folder, Map<String, String> variables, List<String> args) {
    return variables;
  }

  @Override
  public synchronized void make(Path project) {
    try {
      if (fresh.length == 0) {
        Terminal.in(project).ok("db", "migrate");
        fresh = Files.readAllBytes(file(project));
      } else {
        ProjectFiles.prepareRuntimeFolders(project);
        Files.write(file(project), fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void copy(Path from, Path to) {
    // the file is among the project's
  }

  @Override
  public boolean exists(Path project) {
    return Files.exists(file(project));
  }

  @Override
  public void remove(Path project) {
    try {
      Files.delete(file(project));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Store open(Path project) {
    return SqliteStore.at(file(project));
  }

  @Override
  public void handOver(Terminal terminal) {
    // a file belongs to the folder that it is in
  }

  @Override
  public void occupy(Path project) {
    remove(project);
    change(project, "CREATE TABLE bookmarks (url TEXT)");
  }

  @Override
  public void change(Path project, String... statements) {
    String url = "jdbc:sqlite:" + file(project).normalize();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Object content(Path project) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file(project)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String location(Path project) {
    return file(project).toString();
  }

  @Override
  public String argument(Path project) {
    return file(project).toString();
  }

  @Override
  public String another(Path project, String name) {
    return project.resolve(name + ".db").toString();
  }
}
