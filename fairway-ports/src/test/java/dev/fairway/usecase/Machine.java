package dev.fairway.usecase;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Processes;
import dev.fairway.port.process.Program;
import dev.fairway.port.process.Programs;
import dev.fairway.port.process.RunningProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A machine called quay, with the processes that a test puts there. */
public final class Machine implements Processes, Programs {

  private final Map<Long, Instant> starts = new HashMap<>();
  private final Map<String, ProcessSign> signs = new HashMap<>();
  private final List<Program> started = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private int looks;
  private Runnable meanwhile = () -> {};
  private Runnable onLook = () -> {};
  private @Nullable ProcessFailure failure;
  private int endsAfter = 1;
  private String printed = "";

  /** A process is there. */
  public Machine running(long pid, Instant since) {
    starts.put(pid, since);
    return this;
  }

  /** What a look at the process of a session shows; unknown for all others. */
  public Machine sign(String sessionId, ProcessSign sign) {
    signs.put(sessionId, sign);
    return this;
  }

  /** Something happens while somebody looks at processes for the next time. */
  public void onNextLook(Runnable event) {
    onLook = event;
  }

  /** Programs cannot be started. */
  public Machine refusing(String why) {
    failure = new ProcessFailure(why, null, null);
    return this;
  }

  /** Programs end when they have been waited for so often; something happens at every wait. */
  public Machine endingAfter(int rounds, Runnable eachTime) {
    endsAfter = rounds;
    meanwhile = eachTime;
    return this;
  }

  public Machine printing(String text) {
    printed = text;
    return this;
  }

  /** How often anybody has looked at processes. */
  public int looks() {
    return looks;
  }

  public List<Program> started() {
    return started;
  }

  /** How long was waited each time. */
  public List<Duration> waits() {
    return waits;
  }

  @Override
  public String host() {
    return "quay";
  }

  @Override
  public Optional<Instant> startOf(long pid) {
    return Optional.ofNullable(starts.get(pid));
  }

  @Override
  public Map<String, ProcessSign> observe(Collection<Session> sessions) {
    looks++;
    Runnable once = onLook;
    onLook = () -> {};
    once.run();
    Map<String, ProcessSign> seen = new LinkedHashMap<>();
    for (Session session : sessions) {
      seen.put(session.id(), signs.getOrDefault(session.id(), ProcessSign.UNKNOWN));
    }
    return seen;
  }

  @Override
  public RunningProgram start(Program program, boolean aside) {
    begin(program);
    return new RunningProgram() {
      private int rounds;

      @Override
      public long pid() {
        return 4711;
      }

      @Override
      public OptionalInt await(Duration atMost) {
        waits.add(atMost);
        meanwhile.run();
        return ++rounds < endsAfter ? OptionalInt.empty() : OptionalInt.of(7);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String output(Program program) {
    begin(program);
    return printed;
  }

  private void begin(Program program) {
    if (failure != null) {
      throw failure;
    }
    started.add(program);
  }
}
