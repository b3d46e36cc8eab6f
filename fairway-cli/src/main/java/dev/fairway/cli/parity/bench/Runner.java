package dev.fairway.cli.parity.bench;

import dev.fairway.cli.DiskSite;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs Fairway in this process as somebody in the copy would: with its own folder, variables and
 * streams, so that what is compared is what users see.
 */
public final class Runner {

  private final Environment outer;
  private final Path folder;
  private final String database;

  /**
   * @param folder where calls are made
   * @param database the store, as {@code FAIRWAY_DB} names it
   */
  public Runner(Environment outer, Path folder, String database) {
    this.outer = outer;
    this.folder = folder;
    this.database = database;
  }

  /** The same on another store. */
  Runner on(String otherDatabase) {
    return new Runner(outer, folder, otherDatabase);
  }

  /** The same in another folder. */
  public Runner in(Path other) {
    return new Runner(outer, other, database);
  }

  /** Runs a call, with {@code --json}, as nobody in particular. */
  public Ended json(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add(0, "--json");
    return run(null, all);
  }

  public Ended run(String... args) {
    return run(null, List.of(args));
  }

  /**
   * Runs a call.
   *
   * @param session the session that makes it; null for none
   */
  public Ended run(@Nullable String session, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Fairway(inner(session, out, err)).run(args.toArray(new String[0]));
    return new Ended(
        List.copyOf(args),
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }

  /**
   * The dashboard of the project.
   *
   * @param at the time that its pages show; null for now
   */
  public Pages pages(@Nullable String at) {
    InstantSource clock = at == null ? outer.clock() : InstantSource.fixed(Instant.parse(at));
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Pages.of(
        DiskSite.in(inner(null, nowhere, nowhere), clock, (root, now) -> Optional.empty()));
  }

  private Environment inner(@Nullable String session, OutputStream out, OutputStream err) {
    return new Environment(
        variables(session),
        folder,
        new ByteArrayInputStream(new byte[0]),
        out,
        err,
        false,
        outer.clock(),
        outer.user(),
        outer.host(),
        outer.home());
  }

  private Map<String, String> variables(@Nullable String session) {
    Map<String, String> variables = new HashMap<>(outer.variables());
    variables.keySet().removeIf(name -> name.startsWith("FAIRWAY_") || name.startsWith("GIT_"));
    variables.put("FAIRWAY_DB", database);
    if (session != null) {
      variables.put("FAIRWAY_SESSION_ID", session);
    }
    return variables;
  }
}
