package dev.fairway.port.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Something to be run.
 *
 * @param command the program and its arguments, as they are: no shell reads them
 * @param variables all that it is to see
 */
public record Program(List<String> command, Path directory, Map<String, String> variables) {

  public Program {
    command = List.copyOf(command);
    variables = Map.copyOf(variables);
  }
}
