package dev.fairway.testing.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A server of its own data, on a port of the loopback that was free. Its time zone, its way to
 * write dates and its sort order are unusual on purpose. It ends with this JVM, however that ends:
 * a shell waits for the end of its input, which only this JVM can write to, and then ends it.
 */
public final class EmbeddedServer implements AutoCloseable {

  static final String USER = "postgres";

  /** Such that one that is put into a URL without care does harm. */
  static final String PASSWORD = "p@ss/w:rd?%";

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

  /** In blocks of 512 bytes: more than a segment of the log, and no whole number of pages. */
  private static final String SMALL = "40001";

  private static final String WATCH =
      "folder=$1; ulimit -f $2; shift 2; \"$@\" >>\"$folder/log\" 2>&1 </dev/null & server=$!;"
          + " cat >/dev/null; kill -QUIT $server 2>/dev/null; wait $server; rm -rf \"$folder\"";

  private final Path programs;
  private final Path folder;
  private final int port;
  private final List<String> settings;
  private final String largestFile;
  private @Nullable Process process;

  private EmbeddedServer(
      Path programs, Path folder, int port, List<String> settings, String largestFile) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
    this.settings = settings;
    this.largestFile = largestFile;
  }

  /**
   * Starts one.
   *
   * @param settings of the server, such as {@code max_connections=10}
   */
  public static EmbeddedServer start(Release release, String... settings) {
    return start(release, List.of(settings), "unlimited");
  }

  /**
   * Starts one for which the disk is full as soon as a table has 20 MB, and which tidies up nothing
   * by itself.
   */
  public static EmbeddedServer startWithSmallFiles(Release release) {
    return start(release, List.of("autovacuum=off"), SMALL);
  }

  private static EmbeddedServer start(Release release, List<String> settings, String largestFile) {
    try {
      Path folder = Files.createTempDirectory("fairway-postgres-run");
      Unprivileged.handOver(folder);
      EmbeddedServer server =
          new EmbeddedServer(Binaries.of(release), folder, freePort(), settings, largestFile);
      server.initialize(release);
      server.startAgain();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("the test server cannot be started", e);
    }
  }

  /** Starts one that encrypts connections for those who ask for it. */
  public static EmbeddedServer startWithTls(Release release, Authority.Signed identity) {
    try {
      Path folder = Files.createTempDirectory("fairway-postgres-tls");
      Path certificate = Files.writeString(folder.resolve("server.crt"), identity.certificate());
      Path key = Files.writeString(folder.resolve("server.key"), identity.key());
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
      for (Path each : List.of(folder, certificate, key)) {
        Unprivileged.handOver(each);
        each.toFile().deleteOnExit();
      }
      return start(release, "ssl=on", "ssl_cert_file=" + certificate, "ssl_key_file=" + key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void initialize(Release release) throws IOException {
    Path password = Files.createTempFile("fairway-postgres", ".txt");
    Files.writeString(password, PASSWORD + "\n");
    Unprivileged.handOver(password);
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("bin/initdb").toString());
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-U", USER, "--no-sync"));
    command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8"));
    command.addAll(release.localeOptions());
    Process made = begin(command, folder.resolve("initdb.log"));
    try {
      if (!made.waitFor(PATIENCE_NANOS, TimeUnit.NANOSECONDS) || made.exitValue() != 0) {
        throw failed("initdb failed", folder.resolve("initdb.log"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.delete(password);
    }
  }

  private Process begin(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Unprivileged.command(command));
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG") || isLocale(name));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static boolean isLocale(String name) {
    return name.startsWith("LC_") || name.equals("LANG") || name.equals("TZ");
  }

  /** Starts it on the data and the port that it has; waits until it lets clients in. */
  public void startAgain() {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", WATCH, "sh"));
    command.add(folder.toString());
    command.add(largestFile);
    command.add(programs.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
    List<String> all = new ArrayList<>(settings);
    all.addAll(0, usual());
    for (String setting : all) {
      command.addAll(List.of("-c", setting));
    }
    try {
      process = begin(command, folder.resolve("watch.log"));
      awaitReady(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> usual() {
    return List.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "fsync=off",
        "full_page_writes=off",
        "shared_buffers=64MB",
        "max_connections=120",
        "timezone=America/St_Johns",
        "datestyle=German, DMY",
        "intervalstyle=sql_standard",
        "default_transaction_isolation=serializable",
        "log_timezone=UTC");
  }

  private void awaitReady(Process started) throws IOException {
    long start = System.nanoTime();
    while (!Login.answers(url("postgres"))) {
      boolean given = System.nanoTime() - start > PATIENCE_NANOS;
      if (given || settled(start) && started.descendants().noneMatch(EmbeddedServer::isServer)) {
        throw failed("the test server does not start", folder.resolve("log"));
      }
      LockSupport.parkNanos(10_000_000);
    }
  }

  /** The shell needs a moment to start the server. */
  private static boolean settled(long start) {
    return System.nanoTime() - start > TimeUnit.SECONDS.toNanos(5);
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/postgres");
  }

  private static IllegalStateException failed(String what, Path log) throws IOException {
    String said = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    return new IllegalStateException(what + ": " + said);
  }

  /** Ends every process of it at once, as a power cut would. */
  public void kill() {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("it is not running");
    }
    List<ProcessHandle> all = running.descendants().toList();
    running.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
    process = null;
  }

  /**
   * Ends it and starts it again as a replica: it takes no change, and waits for a primary server.
   */
  public void becomeReplica() {
    kill();
    try {
      Path signal = Files.writeString(folder.resolve("data/standby.signal"), "");
      Unprivileged.handOver(signal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startAgain();
  }

  /** {@code postgresql://user:password@host:port/database}. */
  public String url(String database) {
    return Login.url(USER, PASSWORD, "127.0.0.1", port, database);
  }

  /** How much has been written to its log of changes since it was made, in bytes. */
  public long bytesLogged() {
    try (Connection connection = Login.connect(url("postgres"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_current_wal_insert_lsn() - '0/0'")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it and removes its data. */
  @Override
  public void close() {
    try {
      Process running = process;
      if (running != null) {
        running.getOutputStream().close();
        running.waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
