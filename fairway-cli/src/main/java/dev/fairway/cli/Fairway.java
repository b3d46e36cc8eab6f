package dev.fairway.cli;

import dev.fairway.cli.help.VersionView;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.port.failure.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one call: finds the verb, reads the arguments, does it, answers. */
public final class Fairway {

  private final Environment environment;
  private final Repositories repositories;

  public Fairway(Environment environment) {
    this(environment, Repositories.ofThisMachine());
  }

  /** The same with repositories that somebody else opens. */
  public Fairway(Environment environment, Repositories repositories) {
    this.environment = environment;
    this.repositories = repositories;
  }

  /** Returns the exit code; nothing is thrown and nothing exits. */
  public int run(String... args) {
    Answer answer = new Answer(environment, args);
    try {
      return dispatch(args, answer);
    } catch (Complaint complaint) {
      return answer.complain(complaint);
    } catch (Failure failure) {
      return answer.fail(failure);
    } catch (IOException broken) {
      return answer.cannotWrite(broken);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      return answer.crash(bug);
    }
  }

  private int dispatch(String[] args, Answer answer) throws IOException {
    CommandWords words = CommandWords.of(args);
    if (words.words().isEmpty()) {
      return withoutVerb(words, answer);
    }
    String first = words.words().get(0);
    if (first.equals("help")) {
      return help(words.rest(), answer);
    }
    if (words.words().size() == 1 && Verbs.isGroup(first) && Verbs.find(first).isEmpty()) {
      parseGlobal(words.rest());
      return answer.print(Help.group(first));
    }
    Optional<Verb> verb = Verbs.find(words.path());
    if (verb.isEmpty()) {
      throw unknown(words);
    }
    return call(verb.get(), words.rest(), answer);
  }

  private int call(Verb verb, List<String> args, Answer answer) throws IOException {
    Command command = verb.create();
    Backends backends = new Backends(environment);
    if (command.opensStore()) {
      backends.preload(args);
    }
    Syntax syntax = new Syntax("fairway " + verb.path());
    command.declare(syntax);
    GlobalOptions.declare(syntax);
    List<String> options = CommandWords.options(args);
    if (options.contains("--help") || options.contains("-h")) {
      return answer.print(Help.verb(verb));
    }
    List<String> behind = syntax.takesCommand() ? CommandWords.behindOptions(args) : List.of();
    ParseResult given = parse(syntax, syntax.takesCommand() ? options : args);
    Workspace workspace = new Workspace(environment, given, repositories, backends);
    try {
      return answer.show(command.run(new Call(given, behind, workspace)));
    } finally {
      workspace.close();
    }
  }

  private static ParseResult parse(Syntax syntax, List<String> args) {
    CommandLine parser = new CommandLine(syntax.spec());
    parser.setExpandAtFiles(false);
    parser.setOverwrittenOptionsAllowed(true);
    try {
      ParseResult given = parser.parseArgs(args.toArray(new String[0]));
      ParseWords.refuseRepeated(given);
      ParseWords.refuseMissing(syntax);
      return given;
    } catch (ParameterException wrong) {
      throw ParseWords.of(wrong, syntax);
    }
  }

  private int withoutVerb(CommandWords words, Answer answer) throws IOException {
    List<String> others = new ArrayList<>(words.rest());
    boolean version = others.removeAll(List.of("--version", "-V"));
    if (!others.isEmpty()) {
      parseGlobal(others);
    }
    return version ? answer.show(new VersionView()) : answer.print(Help.everything());
  }

  private static void parseGlobal(List<String> args) {
    Syntax syntax = new Syntax("fairway");
    GlobalOptions.declare(syntax);
    parse(syntax, args);
  }

  private int help(List<String> args, Answer answer) throws IOException {
    CommandWords words = CommandWords.of(args.toArray(new String[0]));
    parseGlobal(CommandWords.options(words.rest()));
    String wanted = words.path();
    if (wanted.isEmpty() || wanted.equals("help")) {
      return answer.print(Help.everything());
    }
    if (Verbs.isGroup(wanted) && Verbs.find(wanted).isEmpty()) {
      return answer.print(Help.group(wanted));
    }
    Verb verb =
        Verbs.find(wanted).orElseThrow(() -> unknown(new CommandWords(List.of(wanted), List.of())));
    return answer.print(Help.verb(verb));
  }

  private static Complaint unknown(CommandWords words) {
    String hint =
        Nearest.to(words.path(), Verbs.words())
            .map(near -> "did you mean 'fairway " + near + "'?")
            .orElse("'fairway help' lists what there is");
    return Complaint.usage("unknown command '" + Printable.line(words.path()) + "'", hint);
  }
}
