package dev.fairway.dashboard;

import dev.fairway.dashboard.guard.Access;
import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.guard.Seal;
import dev.fairway.dashboard.jetty.JettyServer;
import dev.fairway.dashboard.page.Front;
import dev.fairway.dashboard.page.Rehearsal;
import dev.fairway.dashboard.site.Sites;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A dashboard that is running. */
public final class Dashboard implements AutoCloseable {

  private final JettyServer server;
  private final Front front;
  private final Sites sites;
  private final Access access;
  private final Consumer<Throwable> log;
  private volatile boolean closing;

  private Dashboard(
      JettyServer server, Front front, Sites sites, Access access, Consumer<Throwable> log) {
    this.server = server;
    this.front = front;
    this.sites = sites;
    this.access = access;
    this.log = log;
  }

  /**
   * Starts to answer.
   *
   * @param port 0 lets the system choose
   * @param sites closed with the dashboard
   * @param log takes what goes wrong inside of the program
   * @throws dev.fairway.port.failure.InputFailure when the address cannot be listened on
   */
  public static Dashboard start(Access access, int port, Sites sites, Consumer<Throwable> log) {
    Guard guard = new Guard(access);
    Front front = new Front(sites, guard, access.readOnly(), new Seal().nonce().substring(0, 8));
    JettyServer server = JettyServer.start(access.host(), port, front, guard, log);
    return new Dashboard(server, front, sites, access, log);
  }

  public int port() {
    return server.port();
  }

  /**
   * Makes every page once in the background, so that the first visitor finds them fast.
   *
   * @param atMost how long to wait for that; it goes on afterwards
   */
  public void warmUp(Duration atMost) throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    server.execute(
        () -> {
          rehearse();
          over.countDown();
        });
    over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void rehearse() {
    try {
      server.greet();
      new Rehearsal(front, sites).run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      if (!closing) { // else it lost what it was working with
        log.accept(bug);
      }
    }
  }

  /** Where a browser on this machine finds it; holds the token when there is one. */
  public String url() {
    String host = access.host();
    if (host.equals("0.0.0.0") || host.equals("::")) {
      host = "127.0.0.1";
    }
    String place = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    String token = access.token() == null ? "" : "?token=" + access.token();
    return "http://" + place + ":" + server.port() + "/" + token;
  }

  /** Waits until it has been closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    closing = true;
    front.endStreams();
    server.close();
    front.close();
  }
}
