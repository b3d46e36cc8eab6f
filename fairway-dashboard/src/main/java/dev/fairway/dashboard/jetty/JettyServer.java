package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.page.Front;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** An HTTP/1.1 server on one address. Few threads are enough: streams hold none. */
public final class JettyServer implements AutoCloseable {

  private static final int MOST_THREADS = 12;
  private static final int FEWEST_THREADS = 3;
  private static final int GREETING_SECONDS = 1;
  private static final String GREETING =
      "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  private static final int HEADER_BYTES = 16 * 1024;

  private final Server server;
  private final ServerConnector connector;
  private final LocalConnector itself;

  private JettyServer(Server server, ServerConnector connector, LocalConnector itself) {
    this.server = server;
    this.connector = connector;
    this.itself = itself;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 lets the system choose
   * @param log takes what goes wrong inside of the program
   * @throws InputFailure when the address cannot be listened on
   */
  public static JettyServer start(
      String host, int port, Front front, Guard guard, Consumer<Throwable> log) {
    return start(host, port, front, guard, Limits.usual(), log);
  }

  static JettyServer start(
      String host, int port, Front front, Guard guard, Limits limits, Consumer<Throwable> log) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    threads.setName("dashboard");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, null, null, null, 0, 1, new HttpConnectionFactory(rules()));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(new FirstRequest(connector.getScheduler(), limits.request()));
    server.addConnector(connector);
    LocalConnector itself = new LocalConnector(server, new HttpConnectionFactory(rules()));
    server.addConnector(itself);
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    server.setHandler(new FrontHandler(front, guard, limits, log));
    server.setErrorHandler(new PlainErrors());
    server.setStopAtShutdown(false);
    try {
      server.start();
    } catch (IOException taken) {
      throw cannotListen(host, port, taken);
    } catch (Exception unexpected) {
      if (unexpected instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException("the server did not start", unexpected);
    }
    return new JettyServer(server, connector, itself);
  }

  private static InputFailure cannotListen(String host, int port, IOException why) {
    Throwable cause = why.getCause() == null ? why : why.getCause();
    return new InputFailure(
        "cannot listen on " + host + ":" + port + ": " + cause.getMessage(),
        "another program may have the port; '--listen " + host + ":0' takes any free one",
        why);
  }

  private static HttpConfiguration rules() {
    HttpConfiguration rules = new HttpConfiguration();
    // an id may hold a slash, which an address then has in its encoded form
    rules.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "fairway",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
    rules.setRequestHeaderSize(HEADER_BYTES);
    rules.setSendServerVersion(false);
    rules.setSendDateHeader(true);
    return rules;
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Asks itself, within this process, by which the way of all requests has been gone once. */
  public void greet() {
    try {
      itself.getResponse(GREETING, GREETING_SECONDS, TimeUnit.SECONDS);
    } catch (Exception unanswered) {
      if (unanswered instanceof RuntimeException bug) {
        throw bug;
      }
      // whoever asks first will see
    }
  }

  /** Runs something on one of the threads that answer. */
  public void execute(Runnable work) {
    server.getThreadPool().execute(work);
  }

  /** Waits until it has been stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failed) {
      if (failed instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("the server did not stop", failed);
    }
  }
}
