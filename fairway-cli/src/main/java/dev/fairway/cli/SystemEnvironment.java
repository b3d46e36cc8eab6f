package dev.fairway.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment of a real process. */
final class SystemEnvironment {

  private SystemEnvironment() {}

  static Environment here() {
    Map<String, String> variables = System.getenv();
    String home = System.getProperty("fairway.home");
    return new Environment(
        variables,
        Path.of("").toAbsolutePath(),
        standardInput(),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean("fairway.terminal"),
        InstantSource.system(),
        System.getProperty("user.name", "unknown"),
        host(variables.get("HOSTNAME")),
        home == null ? null : Path.of(home));
  }

  /** Buffered because a bare file stream asks a pipe for its length when all of it is wanted. */
  private static InputStream standardInput() {
    return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  /** The kernel knows the name at once; asking the network may take seconds. */
  private static String host(@Nullable String variable) {
    try {
      Path kernel = Path.of("/proc/sys/kernel/hostname");
      return new String(Files.readAllBytes(kernel), StandardCharsets.UTF_8).strip();
    } catch (IOException notLinux) {
      return variable != null && !variable.isEmpty() ? variable : fromNetwork();
    }
  }

  private static String fromNetwork() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }
}
