package dev.fairway.terminal.jline;

import dev.fairway.terminal.live.Inbox;
import dev.fairway.terminal.live.Screen;
import dev.fairway.terminal.page.Room;
import dev.fairway.terminal.text.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * The terminal of this process, borrowed until it is closed; given back if the process is ended.
 */
public final class TerminalScreen implements Screen, AutoCloseable {

  /**
   * What a process was started on.
   *
   * @param type what {@code TERM} says
   * @param colours whether there may be any
   */
  public record Device(InputStream in, OutputStream out, @Nullable String type, boolean colours) {}

  /** What nearly every terminal understands whose own name is known nowhere. */
  private static final String USUAL = "xterm-256color";

  private final Device device;
  private final Terminal terminal;
  private final Display display;
  private final Attributes before;
  private final Pens pens;
  private final Thread giveBack = new Thread(this::leave, "give-back");
  private boolean entered;

  private TerminalScreen(Device device, Terminal terminal) {
    this.device = device;
    this.terminal = terminal;
    before = terminal.getAttributes();
    display = new Display(terminal, true);
    pens = new Pens(device.colours());
  }

  /**
   * Takes the terminal over.
   *
   * @param inbox hears of other sizes of the window
   * @throws NoTerminal when there is none, or too simple a one
   */
  public static TerminalScreen open(Device device, Inbox inbox) {
    String type = device.type();
    if (type == null || type.isEmpty() || type.startsWith("dumb")) {
      String named = type == null || type.isEmpty() ? "TERM is not set" : "TERM is '" + type + "'";
      throw new NoTerminal(named + ": this terminal cannot draw");
    }
    Terminal terminal = terminal(type);
    if (terminal.getStringCapability(Capability.cursor_address) == null) {
      close(terminal);
      terminal = terminal(USUAL);
    }
    TerminalScreen screen = new TerminalScreen(device, terminal);
    Runtime.getRuntime().addShutdownHook(screen.giveBack);
    terminal.handle(Terminal.Signal.WINCH, signal -> inbox.resized());
    terminal.handle(Terminal.Signal.CONT, signal -> inbox.continued());
    screen.enter();
    return screen;
  }

  private static Terminal terminal(String type) {
    try {
      return TerminalBuilder.builder()
          .name("fairway")
          .system(true)
          .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
          .dumb(false)
          .nativeSignals(false) // else it would end the process without giving anything back
          .type(type)
          .encoding(StandardCharsets.UTF_8)
          .build();
    } catch (IOException | IllegalStateException none) {
      throw new NoTerminal("this is no terminal", none);
    }
  }

  private synchronized void enter() {
    Attributes raw = new Attributes(before);
    raw.setLocalFlags(
        EnumSet.of(
            Attributes.LocalFlag.ICANON,
            Attributes.LocalFlag.ECHO,
            Attributes.LocalFlag.ISIG,
            Attributes.LocalFlag.IEXTEN),
        false);
    raw.setInputFlags(
        EnumSet.of(
            Attributes.InputFlag.IXON, Attributes.InputFlag.ICRNL, Attributes.InputFlag.INLCR),
        false);
    raw.setControlChar(Attributes.ControlChar.VMIN, 1);
    raw.setControlChar(Attributes.ControlChar.VTIME, 0);
    terminal.setAttributes(raw);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.cursor_invisible);
    terminal.flush();
    entered = true;
    display.clear();
  }

  /** Gives the terminal back; may be called at any time, and by the hook. */
  private synchronized void leave() {
    if (!entered) {
      return;
    }
    entered = false;
    write(
        code(Capability.clear_screen)
            + code(Capability.cursor_normal)
            + code(Capability.exit_ca_mode));
    try {
      terminal.setAttributes(before);
    } catch (IllegalStateException closed) {
      // the process is being ended, and the library's own hook has given them back
    }
  }

  private String code(Capability capability) {
    StringWriter code = new StringWriter();
    String template = terminal.getStringCapability(capability);
    if (template != null) {
      Curses.tputs(code, template);
    }
    return code.toString();
  }

  /** Past the library, which may have closed itself when the process is ended. */
  private void write(String codes) {
    try {
      device.out().write(codes.getBytes(StandardCharsets.US_ASCII));
      device.out().flush();
    } catch (IOException gone) {
      // nobody is there to see it
    }
  }

  @Override
  public synchronized Room room() {
    Size size = terminal.getSize();
    display.resize(size.getRows(), size.getColumns());
    display.clear();
    return new Room(size.getColumns(), size.getRows());
  }

  @Override
  public synchronized void draw(List<Line> lines) {
    if (!entered) {
      return;
    }
    List<AttributedString> drawn = new ArrayList<>(lines.size());
    lines.forEach(line -> drawn.add(pens.draw(line)));
    display.update(drawn, 0, true);
  }

  @Override
  public synchronized void forget() {
    display.clear();
  }

  /** Whoever stopped this process may have changed the terminal meanwhile. */
  @Override
  public synchronized void retake() {
    if (entered) {
      enter();
    }
  }

  @Override
  public void suspend() {
    leave();
    try {
      Stop.thisJob();
    } finally {
      enter();
    }
  }

  @Override
  public void close() {
    try {
      leave();
      Runtime.getRuntime().removeShutdownHook(giveBack);
    } catch (IllegalStateException already) {
      // the process is being ended, and the hook is at it
    }
    close(terminal);
  }

  private static void close(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
