package dev.fairway.cli.terminal;

import dev.fairway.port.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The stores of the projects that tests make, all of one kind: what a test does with a store beside
 * running commands. A store goes when its project's folder goes.
 */
public interface Stores {

  /** Those of this run; {@code -Dfairway.test.backend=postgres} puts them on a server. */
  static Stores ofThisRun() {
    return StoresOfThisRun.ALL;
  }

  /** {@code sqlite} or {@code postgres}. */
  String backend();

  /**
   * What a call has to find in its environment, so that the project there has its own store.
   *
   * @param variables what the test has set
   */
  Map<String, String> variables(Path folder, Map<String, String> variables, List<String> args);

  /** Makes an empty store for a project of the usual test, quicker than a migration does. */
  void make(Path project);

  /** Gives a project what another one has in its store, when files alone do not bring it along. */
  void copy(Path from, Path to);

  /** Whether the project has one. */
  boolean exists(Path project);

  /** Removes it. */
  void remove(Path project);

  /** Opens it as the program does. */
  Store open(Path project);

  /** Lets a project have it that goes by another name now, where that is not a matter of course. */
  void handOver(Terminal terminal);

  /** Puts something of another program's in its place. */
  void occupy(Path project);

  /** Changes it behind the program's back, with statements that every kind of store understands. */
  void change(Path project, String... statements);

  /** Everything that is in it, so that one can tell whether anything was changed. */
  Object content(Path project);

  /** Where it is, as the program says it to people. */
  String location(Path project);

  /** How {@code --db} names it from anywhere. */
  String argument(Path project);

  /**
   * How {@code --db} names another store, which does not exist yet.
   *
   * @param name of small letters
   */
  String another(Path project, String name);
}
