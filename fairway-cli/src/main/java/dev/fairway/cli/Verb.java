package dev.fairway.cli;

/**
 * A verb and the class that serves it.
 *
 * @param path one word, or a group's word and another
 */
public record Verb(String path, Class<? extends Command> type) {

  Command create() {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type + " has no plain constructor", impossible);
    }
  }

  public Syntax syntax() {
    Syntax syntax = new Syntax("fairway " + path);
    create().declare(syntax);
    return syntax;
  }
}
